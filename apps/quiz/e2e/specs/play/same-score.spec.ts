import { expect, test, type Page } from '@playwright/test';
import {
  interactions,
  pictures,
  startAtItem,
  startAtPicture,
  startAttempt,
} from '../../support/api/attempts.ts';
import { answerItem, clickOption, submitItem } from '../../support/page/answer-item.ts';
import { slowIf, slow } from '../../support/page/slow.ts';
import { scoreItem } from '../../support/page/score-item.ts';
import { dragToOrder } from '../../support/page/move-lines.ts';
import { readScore } from '../../support/page/read-score.ts';
import { takeQuiz } from '../../support/page/take-quiz.ts';
import { withReader } from '../../support/page/with-reader.ts';

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

for (const { interaction, by, answer } of [
  {
    interaction: 'order',
    by: 'dragging',
    answer: async (page: Page) => {
      await dragToOrder(page);
      await submitItem(page);
    },
  },
  { interaction: 'choice', by: 'a click', answer: clickOption },
] as const) {
  test(
    `${interaction}: the same answer, given by ${by} or without JavaScript, has the same verdict and score`,
    slow,
    async ({ browser }) => {
      const start = () => startAtItem(interaction);
      const enhanced = await scoreItem(browser, true, start, answer);
      const plain = await scoreItem(browser, false, start, answerItem);
      expect(enhanced).toEqual(plain);
    },
  );
}

test(
  'a whole quiz answered alike gives the same score with JavaScript on and off',
  slow,
  async ({ browser }) => {
    const scores = [];
    for (const javaScriptEnabled of [true, false]) {
      const { id, items } = await startAttempt({ length: 3, seed: 'score' });
      const score = await withReader(browser, javaScriptEnabled, async (page) => {
        await page.goto(`/attempts/${id}`);
        await takeQuiz(page, items.length);
        return readScore(page);
      });
      scores.push(score);
    }
    expect(scores[0]).toBe(scores[1]);
  },
);
