import { expect, test, type Page } from '@playwright/test';
import { answerItem } from '../../support/page/answer-item.ts';
import { correctedArticle } from '../../support/api/corrected-article.ts';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { withReader } from '../../support/page/with-reader.ts';

/** Answers what is open; tells the stems of the questions, in order. */
async function takeQuiz(page: Page, count: number): Promise<string[]> {
  const stems = [];
  for (let number = 1; number <= count; number += 1) {
    await expect(page).toHaveURL(new RegExp(`/${number}#?$`));
    stems.push(await page.locator('#stem').innerText());
    await answerItem(page);
    await page.locator('[data-next]').click();
  }
  await expect(page.getByText('Your result')).toBeVisible();
  return stems;
}

for (const javaScriptEnabled of [true, false]) {
  test(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}: a friend gets the same questions and sees both scores at the end`, async ({
    browser,
  }) => {
    const { id, items } = await startAttempt({ length: 3 });
    const sent = await withReader(browser, javaScriptEnabled, async (page) => {
      await page.goto(`/attempts/${id}`);
      const stems = await takeQuiz(page, items.length);
      const link = await page.getByLabel('The link to the same quiz').inputValue();
      const text = await page.getByLabel('A text to send').inputValue();
      const score = (await page.locator('#score').innerText()).replace(/\s+/g, ' ').trim();
      return { stems, link, text, score };
    });
    expect(sent.link).not.toContain(id);
    expect(sent.text).toContain(`${sent.score} on “`);
    expect(sent.text).toContain(sent.link);
    await withReader(browser, javaScriptEnabled, async (page) => {
      await page.goto(sent.link);
      await expect(page.getByText(`Whoever sent you this link says: ${sent.score}`)).toBeVisible();
      await page.getByRole('button', { name: 'Take the same quiz' }).click();
      expect(await takeQuiz(page, items.length)).toEqual(sent.stems);
      const both = page.getByRole('region', { name: 'You and your friend' });
      await expect(both.getByText(sent.score)).toHaveCount(2);
      await expect(both).toContainText('Their score is what the link says.');
    });
  });
}

test('what is sent to a friend is the score, the headline and which quiz it was, and nothing else', async ({
  page,
}) => {
  const { id, items, article } = await startAttempt({ length: 3 });
  await page.goto(`/attempts/${id}`);
  await takeQuiz(page, items.length);
  const link = await page.getByLabel('The link to the same quiz').inputValue();
  const score = (await page.locator('#score').innerText()).replace(/\s+/g, ' ').trim();
  expect([...new URL(link).searchParams.keys()].toSorted()).toEqual([
    'difficulty',
    'length',
    'of',
    'points',
    'revision',
    'seed',
    'topics',
  ]);
  await expect(page.getByLabel('A text to send')).toHaveValue(
    `${score} on “${article.headline}” – same questions for you: ${link}`,
  );
});

test('a link can be copied, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await startAttempt({ length: 1 });
  await page.goto(`/attempts/${id}`);
  await takeQuiz(page, 1);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.getByLabel('The link to the same quiz').inputValue(),
  );
});

for (const query of ['', '?seed=a', '?seed=a&length=5&topics=gossip&points=9&of=5']) {
  test(`a link that says "${query}" is not whole, and says what to do`, async ({ page }) => {
    const response = await page.goto(`/articles/${articleId}/challenge${query}`);
    expect(response?.status()).toBe(400);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is not whole');
    await page.getByRole('link', { name: 'take a quiz of your own' }).click();
    await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  });
}

test('a link to an article that was corrected since says so', async ({ page }) => {
  const { articleId: corrected } = await correctedArticle();
  const { seed, options } = await startAttempt({ articleId: corrected, length: 2 });
  const query = new URLSearchParams({
    seed,
    revision: 'another',
    length: String(options.length),
    topics: options.topics.join(','),
    difficulty: options.difficulty,
    points: '1',
    of: '2',
  });
  await page.goto(`/articles/${corrected}/challenge?${query}`);
  await expect(page.getByText('This article was corrected after the link was made')).toBeVisible();
  await page.getByRole('link', { name: 'What was corrected' }).click();
  await expect(page).toHaveURL(/\/corrections$/);
});

test('a link to an article that is not there leads nowhere', async ({ page }) => {
  const query = 'seed=a&length=5&topics=dates&difficulty=mixed&revision=r&points=1&of=2';
  expect((await page.goto(`/articles/nothing/challenge?${query}`))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});
