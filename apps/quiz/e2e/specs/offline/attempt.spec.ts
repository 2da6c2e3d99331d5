import { expect, test } from '@playwright/test';
import { answerItem, fillItem } from '../../support/page/answer-item.ts';
import { readAttempt, startAttempt, passItem } from '../../support/api/attempts.ts';
import {
  answerOffline,
  goOnline,
  isAnswer,
  keptNotice,
  readDevice,
  readStore,
  untilStored,
  storeQuiz,
} from '../../support/page/offline-device.ts';
import { openItem } from '../../support/page/open-quiz.ts';
import { slowIf } from '../../support/page/slow.ts';

for (const feedback of ['immediate', 'deferred'] as const) {
  test(
    `${feedback}: a quiz continues without a connection, and stored answers are sent when it is back`,
    slowIf(feedback === 'deferred'),
    async ({ page, context }) => {
      const { id } = await storeQuiz(page, { length: 4, feedback });
      await fillItem(page);
      await page.getByRole('button', { name: 'Submit' }).click();
      // With feedback at the end an answer goes straight on.
      const next = page.getByRole('link', { name: 'Next question' });
      await (feedback === 'immediate' ? next : page.getByText('question 2 of 4')).waitFor();
      await expect.poll(() => readStore(page, 'items')).toHaveLength(3);
      await context.setOffline(true);
      if (feedback === 'immediate') await next.click();
      await answerOffline(page);
      await expect(page.locator('main nav')).toContainText('1 answered, 1 saved here');
      const sign = page.locator('main nav a').nth(1).locator('.sign');
      const drawn = await sign.evaluate((span) => getComputedStyle(span, '::before').content);
      expect(drawn).toMatch(/^".+"$/);
      await page.getByRole('link', { name: 'Next question' }).click();
      await expect(page).toHaveURL(/\/3$/);
      // By a key: a second click at once in the same place would be taken for a double click.
      await page.getByRole('button', { name: /^Skip$/ }).press('Enter');
      await expect(keptNotice(page)).toContainText('Skipped');
      expect((await readAttempt(id)).responses).toHaveLength(1);
      const posts: string[] = [];
      context.on(
        'response',
        (response) => isAnswer(response.request()) && posts.push(response.url()),
      );
      await goOnline(context);
      await expect(page.locator('#verdict')).toBeVisible();
      await expect(page.locator('main nav')).toContainText('3 of 4 answered');
      expect(posts.map((url) => url.replace(/\D*$/, '').slice(-1))).toEqual(['2', '3']);
      const { responses } = await readAttempt(id);
      expect(responses.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(await readStore(page, 'responses')).toEqual([]);
      await expect.poll(() => readStore(page, 'items')).toHaveLength(1);
    },
  );
}

test('an incomplete answer is not stored', async ({ page, context }) => {
  await openItem(page, 'choice');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Answer the question first');
  expect(await readStore(page, 'responses')).toEqual([]);
});

test('a match is stored if each row has a target, and shows both', async ({ page, context }) => {
  const { item } = await openItem(page, 'match');
  if (item.interaction !== 'match') throw new Error('Cannot test: this is no match');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  const rows = page.getByRole('radiogroup');
  await rows.first().getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('alert')).toContainText('Answer the question first');
  for (const row of await rows.all()) await row.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Submit' }).click();
  const [target] = item.targets;
  await expect(keptNotice(page).getByRole('listitem')).toHaveText(
    item.options.map(({ label }) => `${label}: ${target?.label}`),
  );
});

test('no store and no cache holds feedback, before or after an answer', async ({ page }) => {
  const { id, items } = await startAttempt({ length: 4 });
  await page.goto('/');
  await page.goto(`/attempts/${id}/1`);
  await untilStored(page, 4);
  const before = await readDevice(page);
  expect(JSON.stringify(await readStore(page, 'items'))).toContain(items[0]?.stem);
  await answerItem(page);
  const paragraphs = await page.locator('#verdict p').allInnerTexts();
  // Hidden paragraphs have no text, and every page contains an empty one.
  const shown = paragraphs.filter((text) => text.trim() !== '');
  expect(shown.length).toBeGreaterThan(0);
  await expect.poll(() => readStore(page, 'items')).toHaveLength(3);
  await page.goto(`/attempts/${id}/result`);
  await page.goto(`/attempts/${id}/2`);
  const after = await readDevice(page);
  // The store alone: a stored front page may ask the same question as its teaser.
  const itemsAfter = JSON.stringify(await readStore(page, 'items'));
  expect(itemsAfter).toContain(items[3]?.stem);
  expect(itemsAfter).not.toContain(items[0]?.stem);
  const sentences: string[] = [];
  // The first item is answered already; its feedback is what the page has shown.
  for (const { number } of items.slice(1)) {
    const { feedback } = await passItem(id, number);
    sentences.push(...feedback.trim().split(/(?<=\.)\s+/));
  }
  expect(sentences.length).toBeGreaterThan(2);
  for (const sentence of [...sentences, ...shown]) {
    expect(before).not.toContain(sentence);
    expect(after).not.toContain(sentence);
  }
});
