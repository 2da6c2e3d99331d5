import { expect, test } from '@playwright/test';
import { expectToFitPhone, findBarriers } from '../../support/page/accessibility.ts';
import { everyPage } from '../../support/page/every-page.ts';

/** One page of each kind, in English and the light theme; the slow specs check all others. */
const sample = ['articles', 'choice', 'verdict', 'review', 'not found'] as const;

for (const name of sample) {
  test(`${name}: no accessibility finding, no sideways scrolling at 320 px`, async ({ page }) => {
    await page.goto(await everyPage[name](page));
    expect(await findBarriers(page)).toEqual([]);
    await expectToFitPhone(page);
  });
}
