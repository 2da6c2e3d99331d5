import { expect, test, type Page, type Request } from '@playwright/test';
import {
  corrected,
  correctionNote,
  takeAnsweredCorrection,
} from '../../support/api/corrected-article.ts';
import { putResponse, readAttempt } from '../../support/api/attempts.ts';
import {
  answerOffline,
  goOnline,
  isAnswer,
  keptNotice,
  readStore,
  untilStored,
  storeQuiz,
} from '../../support/page/offline-device.ts';
import { chooseByKey } from '../../support/page/answer-item.ts';
import { openItem } from '../../support/page/open-quiz.ts';

test('a stored answer that the server refuses is shown until the reader dismisses it', async ({
  page,
  context,
}) => {
  const { id, item, items } = await openItem(page, 'choice');
  await untilStored(page, items.length);
  const answer = page.getByRole('radio').first();
  await chooseByKey(answer);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(keptNotice(page)).toBeVisible();
  await page.getByRole('link', { name: 'Next question' }).click();
  await expect(page.locator('main nav')).toContainText('1 saved here');
  await putResponse(id, item.number);
  await goOnline(context);
  const refused = page.getByRole('alert').filter({ hasText: 'was not accepted' });
  await expect(refused).toContainText('answered already');
  await expect(refused).toContainText(
    item.interaction === 'choice' ? (item.options[0]?.label ?? '') : '',
  );
  await expect(page.locator('main nav')).not.toContainText('saved here');
  await refused.getByRole('link').click();
  await expect(page.locator('#verdict')).toContainText('Skipped');
  await page.reload();
  await expect(refused).toBeVisible();
  await refused.getByRole('button', { name: 'Dismiss' }).click();
  await expect(refused).toHaveCount(0);
  await expect.poll(() => readStore(page, 'responses')).toEqual([]);
});

test('stored answers are sent again after the time that the server asks for', async ({
  page,
  context,
}) => {
  const { id } = await storeQuiz(page, { length: 2 });
  await context.setOffline(true);
  await answerOffline(page);
  let refusals = 0;
  await page.route(`**/attempts/${id}/1?/answer`, async (route) => {
    refusals += 1;
    if (refusals > 2) return route.continue();
    return route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: 'Away' });
  });
  // The page waits a second after each refusal, and five if the network fails once more.
  const taken = page.waitForResponse(
    (response) => isAnswer(response.request()) && response.status() === 303,
  );
  await context.setOffline(false);
  await taken;
  await expect(page.locator('#verdict')).toBeVisible();
  expect(refusals).toBe(3);
});

test('a stored answer counts if the quiz is finished as soon as the connection is back', async ({
  page,
  context,
}) => {
  const { id } = await storeQuiz(page, { length: 2 });
  await context.setOffline(true);
  await answerOffline(page);
  await page.goto(`/attempts/${id}/result`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  await expect(page.getByRole('status')).toContainText('You need a connection to finish a quiz');
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'question is not answered yet',
  );
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('Your result', { exact: true })).toBeVisible();
  expect((await readAttempt(id)).responses.map(({ number }) => number)).toEqual([1]);
});

test('the stored page of an open item holds nothing about the correction of another', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const { id, items, other } = await takeAnsweredCorrection();
  await page.goto(`/attempts/${id}/${other}`);
  await expect(page.getByRole('complementary', { name: 'Correction' })).toContainText(
    correctionNote,
  );
  await untilStored(page, items.length - 1);
  const stored = JSON.stringify(await readStore(page, 'items'));
  expect(stored).toContain('id=\\"question\\"');
  for (const secret of [corrected.stem, correctionNote, '?/report']) {
    expect(stored).not.toContain(secret);
  }
});

test('a stored answer is sent once, even if several windows are open', async ({
  page,
  context,
}) => {
  const { id } = await storeQuiz(page, { length: 3 });
  const other = await context.newPage();
  await other.goto(`/attempts/${id}/3`);
  await context.setOffline(true);
  await answerOffline(page);
  // A request that the network loses while it comes back is sent again.
  const sent = new Set<Request>();
  context.on('request', (request) => isAnswer(request) && sent.add(request));
  context.on('requestfailed', (request) => sent.delete(request));
  await goOnline(context);
  await expect(page.locator('#verdict')).toBeVisible();
  await expect(other.locator('main nav')).toContainText(/^1 /);
  expect(sent.size).toBe(1);
});

/** Keeps the queue of a device from being read until `window.released` is true. */
const holdQueue = (window: Page): Promise<void> =>
  window.evaluate(async () => {
    const opening = indexedDB.open('offline');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const queue = opening.result.transaction('responses', 'readwrite').objectStore('responses');
    const wait = (): void => {
      if (!('released' in globalThis)) queue.count().addEventListener('success', wait);
    };
    wait();
  });

test('a stored answer that is read late is not shown at the next question', async ({
  page,
  context,
}) => {
  const { id } = await storeQuiz(page, { length: 3 });
  await context.route('**/attempts/*/*?/answer', (route) => route.fulfill({ status: 503 }));
  await answerOffline(page);
  const other = await context.newPage();
  await other.goto(`/attempts/${id}/3`);
  await holdQueue(other);
  await page.goto(`/attempts/${id}/1`);
  await page.locator('main nav a').nth(1).click();
  await expect(page).toHaveURL(/\/2$/);
  await page.evaluate(() => {
    const note = () => document.getElementById('kept') && Object.assign(globalThis, { seen: true });
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
  });
  await other.evaluate(() => Object.assign(globalThis, { released: true }));
  await expect(page.locator('main nav')).toContainText('1 saved here');
  expect(await page.evaluate(() => 'seen' in globalThis)).toBe(false);
});
