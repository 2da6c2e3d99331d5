import { test } from '@playwright/test';
import { expectAccessible } from '../../support/page/accessibility.ts';
import { everyPage, everyState } from '../../support/page/every-page.ts';

for (const [name, addressOf] of Object.entries(everyPage)) {
  test(`${name}: no accessibility finding in light or dark, no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    await page.goto(await addressOf(page));
    await expectAccessible(page);
  });
}

for (const [name, reach] of Object.entries(everyState)) {
  test(`${name}: no accessibility finding in light or dark, no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    await reach(page);
    await expectAccessible(page);
  });
}
