import { expect, test } from '@playwright/test';
import { deckNotice, missFacts, openReview, rate } from '../../support/page/review-deck.ts';
import { putResponse, startAttempt, passItem } from '../../support/api/attempts.ts';
import { finishQuiz, openQuiz } from '../../support/page/open-quiz.ts';

test('the icon of an installed app shows how many facts are due, and persistent storage is requested after the first rating', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && asked.push(message.text()));
  // A headless browser has no icon, and grants no persistent storage.
  await page.addInitScript(() => {
    Navigator.prototype.setAppBadge = async (count) => console.warn(`${count} due`);
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => {
      console.warn('kept');
      return true;
    };
  });
  await missFacts(page, 1);
  await openReview(page, 'One question to review');
  await expect.poll(() => asked).toEqual(['1 due']);
  await rate(page, 'Easy');
  await expect.poll(() => asked).toEqual(['1 due', '0 due', 'kept']);
});

test('an open question stores no deck in the browser', async ({ page }) => {
  await openQuiz(page);
  await expect(page.locator('#question')).toBeFocused();
  const databases = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(databases).not.toContain('review-deck');
});

test('answering a fact of the deck correctly in a quiz postpones it once', async ({ page }) => {
  await page.clock.install();
  await missFacts(page, 1);
  const [again, passed] = await Promise.all([
    startAttempt({ length: 1, seed: 'review' }),
    startAttempt({ length: 1, seed: 'review' }),
  ]);
  const { key } = await passItem(passed.id, 1);
  await putResponse(again.id, 1, key);
  await finishQuiz(page, again.id);
  await expect(page.getByRole('heading', { name: '1 of 1' })).toBeVisible();
  await page.reload();
  await openReview(page, 'Nothing to review now');
  await expect(page.getByText('The next question comes back in 10 minutes')).toBeVisible();
});

test('without storage in the browser the review page says so, and quizzes work', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openQuiz(page, { length: 1 });
  await page.getByRole('button', { name: /^Skip$/ }).click();
  await expect(page.locator('#verdict')).toBeFocused();
  await page.goto('/review');
  await expect(page.getByText('This browser does not let the page save anything')).toBeVisible();
});

test('a quiz with feedback at the end adds its facts at the end, and the reader can undo that', async ({
  page,
}) => {
  const { id, items } = await startAttempt({ length: 3, feedback: 'deferred' });
  for (const { number } of items) {
    await page.goto(`/attempts/${id}/${number}`);
    await page.getByRole('button', { name: /^Skip$/ }).click();
    await expect(page).not.toHaveURL(new RegExp(`/${number}$`));
    await expect(page.locator('[data-card], [data-deck]')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'See your result' }).click();
  await expect(deckNotice(page)).toContainText('3 questions from this quiz');
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Removed from your review deck.')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
  await openReview(page, 'Your deck is empty');
});
