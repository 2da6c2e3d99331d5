import { setTimeout } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { answerItem } from '../../support/page/answer-item.ts';
import { finishQuiz } from '../../support/page/open-quiz.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { slow } from '../../support/page/slow.ts';
import { withReader } from '../../support/page/with-reader.ts';

const aDay = 24 * 60 * 60 * 1000;
const longestTest = 60_000;

/** Starts the quiz of today, and returns the headline of its article and its first question. */
async function startToday(page: Page): Promise<readonly [headline: string, stem: string]> {
  await page.goto('/today');
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator('#stem')).toBeVisible();
  return [headline, await page.locator('#stem').innerText()];
}

const attemptOf = (page: Page): string => /attempts\/([^/]+)/.exec(page.url())?.[1] ?? '';

/** Waits for the next day, if it is so near that it would begin during a test. */
test.beforeEach(async () => {
  const left = aDay - (Date.now() % aDay);
  if (left > longestTest) return;
  test.setTimeout(left + longestTest);
  await setTimeout(left);
});

test('today’s quiz asks two readers the same', async ({ browser }) => {
  const one = await withReader(browser, true, startToday);
  const other = await withReader(browser, true, startToday);
  expect(other).toEqual(one);
});

withAndWithoutJavaScript(() => {
  test('who has played is offered today’s quiz on the front page, and nobody else', async ({
    page,
  }) => {
    const offer = page.getByText('Today’s quiz, the same for everybody:').getByRole('link');
    await page.goto('/');
    await expect(page.getByRole('button', { name: /^Start / }).first()).toBeVisible();
    await expect(offer).toHaveCount(0);
    await startToday(page);
    await answerItem(page);
    const attempt = attemptOf(page);
    await page.goto('/today');
    // A page from before the start still has the button, which goes on, too.
    const again = await page.request.post('/today', {
      headers: { Origin: new URL(page.url()).origin, Accept: 'text/html' },
      form: {},
      maxRedirects: 0,
    });
    const second = new RegExp(`/attempts/${attempt}/2(?:#question)?$`);
    expect(again.headers()['location']).toMatch(second);
    await page.getByRole('link', { name: 'Continue: question 2 of 10' }).click();
    await expect(page).toHaveURL(second);
    await finishQuiz(page, attemptOf(page));
    await expect(page.getByText('Practice: your answers are not counted')).toBeVisible();
    await page.goto('/');
    await offer.click();
    await expect(page).toHaveURL(/\/today$/);
    await expect(page.getByText('Everybody gets the same questions')).toBeVisible();
    await expect(page.getByText(/Last time: [\d½]+ of \d+\./)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Play again' })).toBeVisible();
  });
}, slow);
