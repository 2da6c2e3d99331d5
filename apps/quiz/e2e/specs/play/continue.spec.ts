import { expect, test } from '@playwright/test';
import { answerItem } from '../../support/page/answer-item.ts';
import { finishQuiz, openQuiz } from '../../support/page/open-quiz.ts';
import { articleId, drawnArticleId, variedArticleId } from '../../support/api/attempts.ts';
import { openOptions, startAtOnce, startChosen } from '../../support/page/choose-quiz.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { slow, slowIf } from '../../support/page/slow.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';

test.afterEach(printAddressOnFailure);

withAndWithoutJavaScript(() => {
  test('a quiz that was left is offered where the reader comes back, until it is finished', async ({
    page,
  }) => {
    const { id } = await openQuiz(page, { length: 4 });
    await answerItem(page);
    await expect(page.locator('#verdict')).toBeVisible();
    const offer = page.getByRole('link', { name: 'Continue: question 2 of 4' });
    // The second time a page may come from the browser's cache, after the server has said that it did not change.
    for (const path of ['/', '/', `/articles/${articleId}`]) {
      const response = await page.goto(path);
      expect(response?.headers()['cache-control']).toBe('private, no-cache');
      await expect(offer).toBeVisible();
    }
    await page.goto(`/articles/${variedArticleId}`);
    await expect(page.getByText('Continue: question')).toHaveCount(0);
    // A quiz on another article hides it neither there nor at the end.
    const other = await openQuiz(page, { length: 1, articleId: variedArticleId });
    await answerItem(page);
    await page.goto('/');
    await expect(page.locator('.is-lead').getByText('Not played yet')).toHaveCount(0);
    await expect(
      page.locator('.is-lead').getByRole('link', { name: 'All answered' }),
    ).toBeVisible();
    await expect(offer).toBeVisible();
    await finishQuiz(page, other.id);
    await page.getByRole('link', { name: /^Go on with / }).click();
    await expect(page).toHaveURL(`/attempts/${id}/2#question`);
    await finishQuiz(page, id);
    await expect(page.getByText('Your result', { exact: true })).toBeVisible();
    const response = await page.goto('/');
    // The page says how the quiz went.
    expect(response?.headers()['cache-control']).toBe('private, no-cache');
    await expect(page.getByText('Continue: question')).toHaveCount(0);
  });
}, slow);

withAndWithoutJavaScript(() => {
  for (const id of [articleId, drawnArticleId]) {
    test(
      `${id}: the evidence of an answer leads back to its question`,
      slowIf(id === drawnArticleId),
      async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 740 });
        await openQuiz(page, { length: 4, articleId: id }, 2);
        await answerItem(page);
        const question = page.url();
        await page.getByRole('link', { name: /^For the answer: / }).click();
        await expect(page).toHaveURL(id === articleId ? /\/briefing#/ : /\/text\?mark=/);
        const back = page.getByRole('link', { name: 'Back to question 2 of 4' });
        await expect(back).toBeInViewport({ ratio: 0.9 });
        const response = await page.reload();
        expect(response?.headers()['cache-control']).toBe('private, no-cache');
        await back.click();
        await expect(page).toHaveURL(`${question.replace(/#.*/, '')}#question`);
        await expect(page.locator('#verdict')).toBeVisible();
      },
    );
  }
}, slow);

test(
  'from evidence in a text of ours, one Tab leads back to the question',
  slow,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 740 });
    await openQuiz(page, { length: 4, articleId: drawnArticleId }, 2);
    await answerItem(page);
    await page.getByRole('link', { name: /^For the answer: / }).click();
    const passage = page.locator('article [id]:has(mark):target');
    await expect(passage).toBeInViewport();
    const back = page.getByRole('link', { name: 'Back to question 2 of 4' });
    await page.keyboard.press('Tab');
    await expect(back).toBeFocused();
    await expect(back).toBeInViewport({ ratio: 0.9 });
  },
);

test('without a quiz under way, the pages of an article lead to its quiz, and are not private', async ({
  page,
}) => {
  for (const path of ['briefing', 'text']) {
    const response = await page.goto(`/articles/${drawnArticleId}/${path}`);
    expect(response?.headers()['cache-control']).toBe('no-cache');
    await expect(page.getByRole('link', { name: 'Back to question' })).toHaveCount(0);
  }
});

test(
  'a quiz that is closed is offered once more, and then no longer',
  slow,
  async ({ page, context }) => {
    const { id } = await openQuiz(page, { length: 2 });
    await answerItem(page);
    // Another letter of the signature, which is then not valid.
    const closed = `${id.slice(0, -9)}${id.at(-9) === 'x' ? 'y' : 'x'}${id.slice(-8)}`;
    const [offered] = (await context.cookies()).filter(({ name }) => name.startsWith('open-'));
    if (!offered) throw new Error('Cannot continue: there is no cookie');
    await context.addCookies([{ ...offered, value: offered.value.replace(id, closed) }]);
    await page.goto('/');
    await page.getByRole('link', { name: 'Continue: question 2 of 2' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await page.goto('/');
    await expect(page.getByText('Continue: question')).toHaveCount(0);
  },
);

test(
  'neither a start nor an answer in a quiz of one’s own choice replaces the quiz that was left',
  slow,
  async ({ page }) => {
    await openQuiz(page, { length: 4 });
    await answerItem(page);
    const offer = page.getByRole('link', { name: 'Continue: question 2 of 4' });
    await openOptions(page, articleId);
    await startChosen(page);
    await expect(page.locator('#stem')).toBeVisible();
    const own = page.url();
    await page.goto('/');
    await expect(offer).toBeVisible();
    await page.goto(own);
    await answerItem(page);
    await expect(page.locator('#verdict')).toBeVisible();
    await page.goto(`/articles/${articleId}`);
    await expect(offer).toBeVisible();
  },
);

test(
  'a quiz that was started and not answered changes nothing on the front page',
  slow,
  async ({ page }) => {
    await page.goto('/');
    // Other tests publish articles, which may become the lead meanwhile.
    const address = await page.locator('article.is-lead h2 a').getAttribute('href');
    const story = page.locator('article', { has: page.locator(`h2 a[href="${address}"]`) });
    await startAtOnce(page);
    await expect(page.locator('#stem')).toBeVisible();
    await page.goto('/');
    await expect(story.getByRole('button', { name: /^Start / })).toBeVisible();
    await expect(story.getByText('Last time')).toHaveCount(0);
    await expect(page.getByText('Continue: question')).toHaveCount(0);
  },
);
