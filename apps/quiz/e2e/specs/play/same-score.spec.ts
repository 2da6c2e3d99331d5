import { expect, test } from '@playwright/test';
import { interactions, pictures, startAtItem, startAtPicture } from '../../support/api/attempts.ts';
import { answerItem } from '../../support/page/answer-item.ts';
import { slowIf } from '../../support/page/slow.ts';
import { scoreItem } from '../../support/page/score-item.ts';

const starts = [
  ...interactions.map((name) => ({ name, start: () => startAtItem(name) })),
  ...pictures.map((name) => ({ name, start: () => startAtPicture(name) })),
];

for (const { name, start } of starts) {
  test(
    `${name}: the same answer has the same verdict and score with JavaScript and without`,
    // A picture and several answers are choices, and a date is typed as a number is.
    slowIf(['date', 'multipleChoice', ...pictures].includes(name)),
    async ({ browser }) => {
      const enhanced = await scoreItem(browser, true, start, answerItem);
      const plain = await scoreItem(browser, false, start, answerItem);
      expect(enhanced).toEqual(plain);
    },
  );
}
