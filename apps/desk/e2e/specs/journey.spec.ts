import { expect, test, type Page } from '@playwright/test';
import { byKeyboard, byMouse, type Hands } from '../support/hands.ts';
import {
  beginQuiz,
  describeQuiz,
  playAsReader,
  playAtDesk,
  publishQuiz,
  signQuestions,
  stateFacts,
} from '../support/make-quiz.ts';
import { slow } from '../support/slow.ts';

async function takeJourney(page: Page, hands: Hands, id: string): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const desk = { page, hands };
  await beginQuiz(desk);
  await stateFacts(desk);
  await describeQuiz(desk, id);
  await signQuestions(desk);
  await playAtDesk(desk);
  await publishQuiz(desk);
  await playAsReader(desk);
  expect(errors).toEqual([]);
}

test('an editor goes from an article to a quiz that a reader plays', async ({ page }) => {
  test.slow();
  await takeJourney(page, byMouse(page), 'river-talks');
});

test('the same by keyboard alone', slow, async ({ page }) => {
  test.setTimeout(240_000);
  await takeJourney(page, byKeyboard(page), 'river-talks-by-keyboard');
});
