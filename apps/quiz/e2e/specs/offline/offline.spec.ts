import { createClient } from '@dateline/api/client';
import { expect, test, type Page } from '@playwright/test';
import { answerItem, fillItem } from '../../support/page/answer-item.ts';
import {
  corrected,
  correctionNote,
  numberOf,
  takeCorrectedAttempt,
} from '../../support/api/corrected-article.ts';
import { putResponse, readAttempt, startAtItem, startAttempt } from '../../support/api/attempts.ts';
import { readDevice, readStore, untilStored } from '../../support/page/read-device.ts';
import { urls } from '../../support/workers/urls.ts';

const kept = (page: Page) => page.getByRole('status').filter({ hasText: 'Kept on this device' });

/** Answers the item on the page while there is no connection, and waits until that is kept. */
async function answerOffline(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Submit' })).toBeVisible();
  await fillItem(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(kept(page)).toBeVisible();
}

const isAnswer = (request: { method(): string; url(): string }): boolean =>
  request.method() === 'POST' && request.url().endsWith('?/answer');

for (const feedback of ['immediate', 'deferred'] as const) {
  test(`${feedback}: a quiz goes on without a connection, and what was kept is sent once it is back`, async ({
    page,
    context,
  }) => {
    const { id } = await startAttempt({ length: 4, feedback });
    const posts: string[] = [];
    context.on('request', (request) => isAnswer(request) && posts.push(request.url()));
    await page.goto(`/attempts/${id}/1`);
    await untilStored(page, 4);
    await answerItem(page);
    await expect.poll(() => readStore(page, 'items')).toHaveLength(3);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Next question' }).click();
    await answerOffline(page);
    await expect(page.locator('main nav')).toContainText('1 answered, 1 kept here');
    await page.getByRole('link', { name: 'Next question' }).click();
    await expect(page).toHaveURL(/\/3$/);
    await page.getByRole('button', { name: 'Pass' }).click();
    await expect(kept(page)).toContainText('Passed');
    expect((await readAttempt(id)).responses).toHaveLength(1);
    posts.length = 0;
    await context.setOffline(false);
    await expect(page.locator('#verdict')).toBeVisible();
    await expect(page.locator('main nav')).toContainText('3 of 4 answered');
    expect(posts.map((url) => url.replace(/\D*$/, '').slice(-1))).toEqual(['2', '3']);
    const { responses } = await readAttempt(id);
    expect(responses.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(await readStore(page, 'outbox')).toEqual([]);
    await expect.poll(() => readStore(page, 'items')).toHaveLength(1);
  });
}

test('what is kept is sent once, however many windows are open', async ({ page, context }) => {
  const { id } = await startAttempt({ length: 3 });
  await page.goto(`/attempts/${id}/1`);
  await untilStored(page, 3);
  const other = await context.newPage();
  await other.goto(`/attempts/${id}/3`);
  await context.setOffline(true);
  await answerOffline(page);
  const posts: string[] = [];
  context.on('request', (request) => isAnswer(request) && posts.push(request.url()));
  await context.setOffline(false);
  await expect(page.locator('#verdict')).toBeVisible();
  await expect(other.locator('main nav')).toContainText(/^1 /);
  expect(posts).toHaveLength(1);
});

test('a kept response that the server refuses is shown until it is put away', async ({
  page,
  context,
}) => {
  const { id, item, path } = await startAtItem('choice');
  await page.goto(path);
  const stored = async (): Promise<number> => (await readStore(page, 'items')).length;
  await expect.poll(stored, { timeout: 20_000 }).toBeGreaterThan(3);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const answer = page.getByRole('radio').first();
  await answer.check();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(kept(page)).toBeVisible();
  await page.getByRole('link', { name: 'Next question' }).click();
  await expect(page.locator('main nav')).toContainText('1 kept here');
  await putResponse(id, item.number);
  await context.setOffline(false);
  const refused = page.getByRole('alert').filter({ hasText: 'was not taken' });
  await expect(refused).toContainText('answered already');
  await expect(refused).toContainText(
    item.interaction === 'choice' ? (item.options[0]?.label ?? '') : '',
  );
  await expect(page.locator('main nav')).not.toContainText('kept here');
  await refused.getByRole('link').click();
  await expect(page.locator('#verdict')).toContainText('Passed');
  await page.reload();
  await expect(refused).toBeVisible();
  await refused.getByRole('button', { name: 'Put this note away' }).click();
  await expect(refused).toHaveCount(0);
  await expect.poll(() => readStore(page, 'outbox')).toEqual([]);
});

test('what is kept waits while the server is away, as long as it says', async ({
  page,
  context,
}) => {
  const { id } = await startAttempt({ length: 2 });
  await page.goto(`/attempts/${id}/1`);
  await untilStored(page, 2);
  await context.setOffline(true);
  await answerOffline(page);
  let refusals = 0;
  await page.route(`**/attempts/${id}/1?/answer`, async (route) => {
    refusals += 1;
    if (refusals > 2) return route.continue();
    return route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: 'Away' });
  });
  await context.setOffline(false);
  await expect(page.locator('#verdict')).toBeVisible();
  expect(refusals).toBe(3);
});

test('an answer that is not complete is not kept', async ({ page, context }) => {
  const { path } = await startAtItem('choice');
  await page.goto(path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('alert')).toContainText('Answer the question first');
  expect(await readStore(page, 'outbox')).toEqual([]);
});

test('what is kept counts when the quiz is finished as soon as the connection is back', async ({
  page,
  context,
}) => {
  const { id } = await startAttempt({ length: 2 });
  await page.goto(`/attempts/${id}/1`);
  await untilStored(page, 2);
  await context.setOffline(true);
  await answerOffline(page);
  await page.goto(`/attempts/${id}/result`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  await expect(page.getByRole('status')).toContainText('Finishing a quiz needs the network');
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('question is open');
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('Your result')).toBeVisible();
  expect((await readAttempt(id)).responses.map(({ number }) => number)).toEqual([1]);
});

test('no store and no cache tells what is right, before or after it is answered', async ({
  page,
}) => {
  const { id, items } = await startAttempt({ length: 4 });
  const { responses } = createClient(urls.api).v1.attempts[':attemptId'];
  await page.goto('/');
  await page.goto(`/attempts/${id}/1`);
  await untilStored(page, 4);
  const before = await readDevice(page);
  await answerItem(page);
  const shown = await page.locator('#verdict p').allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);
  await expect.poll(() => readStore(page, 'items')).toHaveLength(3);
  await page.goto(`/attempts/${id}/result`);
  await page.goto(`/attempts/${id}/2`);
  const after = await readDevice(page);
  expect(before).toContain(items[3]?.stem);
  expect(after).toContain(items[3]?.stem);
  expect(after).not.toContain(items[0]?.stem);
  const told = [];
  for (const { number } of items) {
    const param = { attemptId: id, number: String(number) };
    const answer = await responses[':number'].$put({ param, json: { response: null } });
    // The first is answered otherwise already; its feedback is what the page has shown.
    if (answer.ok) told.push(await answer.json());
  }
  const sentences = told.flatMap((verdict) =>
    'feedback' in verdict ? verdict.feedback.split(/(?<=\.)\s/) : [],
  );
  expect(sentences.length).toBeGreaterThan(2);
  for (const sentence of [...sentences, ...shown]) {
    expect(before).not.toContain(sentence);
    expect(after).not.toContain(sentence);
  }
});

test('the stored page of an open item says nothing of what was corrected in another', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const attempt = await takeCorrectedAttempt();
  const number = numberOf(attempt, corrected.stem);
  await putResponse(attempt.id, number, corrected.before);
  await page.goto(`/attempts/${attempt.id}/${number === 1 ? 2 : 1}`);
  await expect(page.getByRole('complementary', { name: 'Correction' })).toContainText(
    correctionNote,
  );
  await untilStored(page, attempt.items.length - 1);
  const stored = JSON.stringify(await readStore(page, 'items'));
  expect(stored).toContain('id=\\"question\\"');
  for (const told of [corrected.stem, correctionNote, '?/report']) {
    expect(stored).not.toContain(told);
  }
});
