import { expect, test } from '@playwright/test';
import {
  expectToFitPhone,
  findBarriers,
  expectAccessible,
} from '../../support/page/accessibility.ts';
import { everyPage, everyState } from '../../support/page/every-page.ts';
import { slow } from '../../support/page/slow.ts';

/** One page of each kind, in English and the light theme; the slow specs check all others. */
const sample = ['articles', 'choice', 'verdict', 'review'] as const;

for (const name of sample) {
  test(`${name}: no accessibility finding, no sideways scrolling at 320 px`, async ({ page }) => {
    await page.goto(await everyPage[name](page));
    expect(await findBarriers(page)).toEqual([]);
    await expectToFitPhone(page);
  });
}

for (const [name, addressOf] of Object.entries(everyPage)) {
  test(
    `${name}: no accessibility finding in light or dark, no sideways scrolling at 320 px`,
    slow,
    async ({ page }) => {
      await page.goto(await addressOf(page));
      await expectAccessible(page);
    },
  );
}

for (const [name, reach] of Object.entries(everyState)) {
  test(
    `${name}: no accessibility finding in light or dark, no sideways scrolling at 320 px`,
    slow,
    async ({ page }) => {
      await reach(page);
      await expectAccessible(page);
    },
  );
}
