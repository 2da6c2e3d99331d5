import { expect, test } from '@playwright/test';
import { interactions } from '../../support/api/attempts.ts';
import { answerItem } from '../../support/page/answer-item.ts';
import { scoreItem } from '../../support/page/score-item.ts';

for (const interaction of interactions) {
  test(`${interaction}: the same answer has the same verdict and score with JavaScript and without`, async ({
    browser,
  }) => {
    const enhanced = await scoreItem(browser, true, interaction, answerItem);
    const plain = await scoreItem(browser, false, interaction, answerItem);
    expect(enhanced).toEqual(plain);
  });
}
