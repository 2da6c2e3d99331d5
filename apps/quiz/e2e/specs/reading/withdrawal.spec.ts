import { expect, test } from '@playwright/test';
import { withdrawalNote, withdrawnArticle } from '../../support/api/corrected-article.ts';

test('every page of an attempt at a withdrawn article says so', async ({ page }) => {
  const { articleId, attemptId } = await withdrawnArticle();
  for (const path of ['', '/result', '/1']) {
    const response = await page.goto(`/attempts/${attemptId}${path}`);
    expect(response?.status()).toBe(410);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article was withdrawn');
    await expect(page.getByText(withdrawalNote)).toBeVisible();
    await expect(page.getByRole('link', { name: 'All corrections' })).toHaveAttribute(
      'href',
      `/articles/${articleId}/corrections`,
    );
  }
});

test('a withdrawn article says when and why, and keeps its log', async ({ page }) => {
  const { articleId } = await withdrawnArticle();
  expect((await page.goto(`/articles/${articleId}`))?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article was withdrawn');
  await expect(page.getByText(withdrawalNote)).toBeVisible();
  await expect(page.locator('time')).toHaveText(/^\d+ \w+ \d{4}$/);
  await page.getByRole('link', { name: 'All corrections' }).click();
  await expect(page.locator('h2')).toHaveText(['Withdrawn', 'Published']);
  await page.getByRole('link', { name: 'Go to the articles' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.locator(`a[href="/articles/${articleId}"]`)).toHaveCount(0);
});

test('a quiz on a withdrawn article does not start', async ({ request }) => {
  const { articleId } = await withdrawnArticle();
  const response = await request.post(`/articles/${articleId}`, {
    form: { length: '5', topics: 'dates' },
    headers: { Accept: 'text/html', Origin: new URL(test.info().project.use.baseURL ?? '').origin },
  });
  expect(response.status()).toBe(410);
  expect(await response.text()).toContain('This article was withdrawn');
});
