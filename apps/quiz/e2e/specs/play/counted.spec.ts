import { randomBytes } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { answerItem } from '../../support/page/answer-item.ts';
import { publishArticle, testPrefix } from '../../support/api/articles.ts';
import { articleId, readAttempt, variedArticleId } from '../../support/api/attempts.ts';
import { openOptions, startAtOnce, startChosen } from '../../support/page/choose-quiz.ts';
import { openMenu } from '../../support/page/open-menu.ts';
import { urls } from '../../support/workers/urls.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { slow } from '../../support/page/slow.ts';

test.afterEach(printAddressOnFailure);

const counts = 'Your first answers count in the readers’ statistics';
const practice = 'Practice: your answers are not counted';
const checkbox = 'Include my first answers in the readers’ statistics';
const day = 24 * 60 * 60;

const readerOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === 'reader');

const resultOf = (page: Page): string => page.url().replace(/\d+(#.*)?$/, 'result');

/** Has the page come from a network of its own, because one attempt of a network counts, and other tests use the article too. */
async function comeFromOwnNetwork(page: Page): Promise<void> {
  const [one, other] = [randomBytes(2).toString('hex'), randomBytes(2).toString('hex')];
  await page.setExtraHTTPHeaders({ 'CF-Connecting-IP': `2001:${one}:${other}::1` });
}

/** Expects the page to say whether the answers count; that of a question says so in its menu. */
async function expectMode(page: Page, mode: string): Promise<void> {
  await expect(page).toHaveURL(/\/attempts\//);
  if (!page.url().includes('/result')) await openMenu(page);
  await expect(page.getByText(mode)).toBeVisible();
}

async function start(page: Page, article = articleId): Promise<void> {
  await openOptions(page, article);
  await page.getByLabel('5', { exact: true }).check();
  await startChosen(page);
  await expect(page).toHaveURL(/\/attempts\/.+\/1#question$/);
}

withAndWithoutJavaScript(() => {
  test('the first quiz of a browser is counted, and later ones are not', async ({ page }) => {
    await comeFromOwnNetwork(page);
    await start(page);
    const reader = await readerOf(page);
    expect(reader).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false, path: '/' });
    const lasts = (reader?.expires ?? 0) - Date.now() / 1000;
    expect(lasts).toBeGreaterThan(179 * day);
    expect(lasts).toBeLessThanOrEqual(180 * day);
    await expectMode(page, counts);
    await answerItem(page);
    await expectMode(page, counts);
    await page.goto(resultOf(page));
    await page.getByRole('button', { name: 'Finish' }).click();
    await expectMode(page, counts);
    await start(page);
    expect((await readerOf(page))?.value).toBe(reader?.value);
    await answerItem(page);
    await expectMode(page, practice);
  });

  test(
    'a counted result before ten readers says that this is one of the first',
    slow,
    async ({ page }) => {
      // An article of its own, because readers in other tests count too.
      const ownId = `${testPrefix}first-${randomBytes(4).toString('hex')}`;
      await publishArticle(ownId, 'First published.');
      await start(page, ownId);
      await answerItem(page);
      await page.goto(resultOf(page));
      await page.getByRole('button', { name: 'Finish' }).click();
      await expect(page.getByText('first readers: from 10 on, this page shows')).toBeVisible();
    },
  );

  test(
    'a reader who has practised an article is not counted at it later',
    slow,
    async ({ page }) => {
      await start(page);
      const reader = await readerOf(page);
      await openOptions(page, variedArticleId);
      await page.getByLabel(checkbox).uncheck();
      await startChosen(page);
      await expectMode(page, practice);
      expect((await readerOf(page))?.value).toBe(reader?.value);
      await page.goto(resultOf(page));
      await page.getByRole('button', { name: 'Finish' }).click();
      await expectMode(page, practice);
      await start(page, variedArticleId);
      await expectMode(page, practice);
    },
  );

  test(
    'the form says in a fold what is kept, and that a score is no certificate',
    slow,
    async ({ page }) => {
      await openOptions(page, articleId);
      const kept = page.getByText(/A score is no certificate/);
      await expect(kept).toBeHidden();
      await page.getByText('What is kept, and what counts').click();
      await expect(kept).toContainText('A cookie on this site holds a random number');
      await expect(kept).toBeVisible();
    },
  );

  test('the page of a played article says that it does not count again, and asks other questions', async ({
    page,
  }) => {
    await comeFromOwnNetwork(page);
    const again = page.getByText(
      'You have already taken a quiz on this article, so your answers will not be counted.',
    );
    await page.goto(`/articles/${articleId}`);
    await expect(again).toHaveCount(0);
    await start(page);
    const { items } = await readAttempt(/attempts\/([^/]+)/.exec(page.url())?.[1] ?? '');
    await answerItem(page);
    await page.goto(resultOf(page));
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.goto(`/articles/${articleId}`);
    await expect(again.first()).toBeVisible();
    await expect(page.getByText('Your answers are counted once')).toHaveCount(0);
    await start(page);
    await expectMode(page, practice);
    expect(items.map(({ stem }) => stem)).not.toContain(await page.locator('#stem').innerText());
  });

  test(
    'one tap on the front page is counted, unless the reader once chose not to be',
    slow,
    async ({ page }) => {
      await page.goto('/');
      await startAtOnce(page);
      await expectMode(page, counts);
      await openOptions(page, articleId);
      await page.getByLabel(checkbox).uncheck();
      await startChosen(page);
      await page.goto('/');
      await startAtOnce(page);
      await expectMode(page, practice);
    },
  );
}, slow);

test('reading sets no cookie, and practice none that names the reader', async ({ page }) => {
  await page.goto('/');
  await openOptions(page, articleId);
  await expect(page.getByLabel(checkbox)).toBeChecked();
  await expect(page.getByLabel(checkbox)).toHaveAccessibleDescription(
    /sets a cookie with a random number/,
  );
  await page.getByLabel(checkbox).uncheck();
  expect(await page.context().cookies()).toEqual([]);
  await startChosen(page);
  await expect(page).toHaveURL(/\/1#question$/);
  const cookies = await page.context().cookies();
  const settings = cookies.find(({ name }) => name === 'quiz-settings');
  // The other two say which quizzes this browser has started, and that this one's options were chosen.
  expect(cookies.map(({ name }) => name.replace(/^attempt-.*/, 'attempt')).toSorted()).toEqual([
    'attempt',
    'own',
    'quiz-settings',
  ]);
  expect(decodeURIComponent(settings?.value ?? '')).toBe(
    JSON.stringify({
      length: 10,
      without: [],
      difficulty: 'mixed',
      feedback: 'immediate',
      mode: 'practice',
      timer: false,
      confidence: false,
    }),
  );
});

test('a cookie without a valid reader is replaced', async ({ page }) => {
  await page.context().addCookies([{ name: 'reader', value: 'anyone', url: urls.quiz }]);
  await start(page);
  expect((await readerOf(page))?.value).toMatch(/^[\w-]+\.\d+\.[\w-]{22}\.[\w-]{43}$/);
});
