import { expect, test } from '@playwright/test';
import { answerItem } from '../../support/page/answer-item.ts';
import { variedArticleId } from '../../support/api/attempts.ts';
import { readScore } from '../../support/page/read-score.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { finishQuiz, openQuiz, openRightQuiz } from '../../support/page/open-quiz.ts';
import { slow } from '../../support/page/slow.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';

test.afterEach(printAddressOnFailure);

test(
  'ten outcomes are in one row of a narrow phone, and each leads to its question',
  slow,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const { id } = await openQuiz(page, { articleId: variedArticleId, length: 10 });
    await finishQuiz(page, id);
    const row = page.getByRole('navigation', { name: 'Question by question' });
    await expect(row.getByRole('link')).toHaveCount(10);
    const tops = await row
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await row.getByRole('link', { name: 'Question 10: skipped' }).click();
    await expect(page.locator('#question-10')).toBeInViewport();
  },
);

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(
    `the row and the round of what was missed are in the first view of ${viewport.width} pixels`,
    slow,
    async ({ page }) => {
      await page.setViewportSize(viewport);
      const { id } = await openQuiz(page, {
        articleId: variedArticleId,
        length: 10,
        seed: undefined,
      });
      await answerItem(page);
      await finishQuiz(page, id);
      await expect(page.locator('#score')).toBeInViewport();
      for (const name of ['Question 1:', 'Question 10:']) {
        await expect(page.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
      }
      await expect(page.getByRole('button', { name: 'Only what I missed' })).toBeInViewport({
        ratio: 1,
      });
    },
  );
}

test(
  'a result without halves and skipped questions says its score once',
  slow,
  async ({ page }) => {
    const { id } = await openRightQuiz(page, 1);
    await finishQuiz(page, id);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 1');
    await expect(page.locator('#points')).toHaveCount(1);
    await expect(page.getByText(/1\sright/)).toHaveCount(0);
  },
);

withAndWithoutJavaScript(() => {
  test('right answers are folded, the others are open, and each can be folded', async ({
    page,
  }) => {
    const { id } = await openRightQuiz(page, 3);
    await finishQuiz(page, id);
    const [right, skipped] = [page.locator('#question-1'), page.locator('#question-2')];
    const evidence = { name: /of the article\.$/ };
    await expect(skipped.getByRole('link', evidence)).toBeVisible();
    await expect(right.getByRole('link', evidence)).toBeHidden();
    await right.getByRole('heading', { level: 3 }).click();
    await expect(right.getByRole('link', evidence)).toBeVisible();
    await skipped.getByRole('heading', { level: 3 }).click();
    await expect(skipped.getByRole('link', evidence)).toBeHidden();
  });
}, slow);

withAndWithoutJavaScript(() => {
  test('evidence leads to the passage of an article that is ours', async ({ page }) => {
    const { id } = await openQuiz(page, { articleId: variedArticleId, length: 1 });
    await finishQuiz(page, id);
    const place = page.locator('#question-1').getByRole('link', { name: /of the article\.$/ });
    const words = await place.innerText();
    await place.click();
    await expect(page).toHaveURL(/\/articles\/apollo-11-1969\/text\?mark=[\d.,]+&question=1#p\d+$/);
    const number = /\d+/.exec(words)?.[0] ?? '0';
    await expect(page.locator(`#p${number} mark`).first()).toBeInViewport();
    await expect(page.locator('script')).toHaveCount(0);
  });

  test('evidence of another article leads to its fact in the briefing, and back to its question, unfolded', async ({
    page,
  }) => {
    const { id } = await openRightQuiz(page, 3);
    await finishQuiz(page, id);
    const question = page.locator('#question-1');
    const place = question.getByRole('link', { name: /of the article\.$/ });
    await question.getByRole('heading', { level: 3 }).click();
    await place.click();
    await expect(page).toHaveURL(/briefing\?question=1#fact-[a-z0-9-]+$/);
    await expect(page.locator(':target')).toBeInViewport();
    await page.getByRole('link', { name: 'Back to question 1 of the result' }).click();
    await expect(question).toBeInViewport();
    await expect(place).toBeVisible();
  });
}, slow);

withAndWithoutJavaScript(() => {
  test('a played quiz makes room for the next, on its result and on the front page', async ({
    page,
  }) => {
    await page.goto('/');
    // Other tests publish articles with the same headline, so the lead is known by its address.
    const lead = page.locator('article.is-lead h2 a');
    const [played, address] = [await lead.innerText(), await lead.getAttribute('href')];
    await page.locator('button[name=quick]').first().click();
    await answerItem(page);
    await page.goto(page.url().replace(/\d+(#.*)?$/, 'result'));
    await page.getByRole('button', { name: 'Finish' }).click();
    const next = page.getByRole('button', { name: /^Next: / });
    const start = page.locator('form').filter({ has: next });
    await expect(start).toHaveAttribute('action', /^\/articles\//);
    await expect(start).not.toHaveAttribute('action', address ?? '');
    // In one line and with its space, which a flex box would drop.
    expect(await next.innerText()).toMatch(/^Next: \S/);
    const score = await readScore(page);
    const response = await page.goto('/');
    expect(response?.headers()['cache-control']).toBe('private, no-cache');
    await expect(lead).not.toHaveAttribute('href', address ?? '');
    await expect(page.getByRole('button', { name: `Play again ${played}` })).toBeVisible();
    await page.getByRole('link', { name: `Last time: ${score}.` }).click();
    expect(await readScore(page)).toBe(score);
    await page.goto('/');
    await page
      .getByRole('button', { name: /^Start / })
      .first()
      .click();
    await expect(page.locator('#stem')).toBeVisible();
  });
}, slow);

test(
  'the front page says how many days in a row there was a quiz, and that one today is missing',
  slow,
  async ({ page, context }) => {
    const { id } = await openQuiz(page, { length: 1 });
    await answerItem(page);
    await finishQuiz(page, id);
    const streak = (await context.cookies()).find(({ name }) => name === 'streak');
    if (!streak) throw new Error('Cannot count days: there is no cookie');
    const today = Date.parse(streak.value.slice(0, 10));
    const yesterday = new Date(today - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    for (const [value, words] of [
      [`${yesterday}.3`, '3 days in a row with a quiz. One today keeps it going.'],
      [`${yesterday}.1`, 'A quiz today makes it two days in a row.'],
    ] as const) {
      await context.addCookies([{ ...streak, value }]);
      await page.goto('/');
      await expect(page.getByText(words)).toBeVisible();
    }
  },
);

test(
  'after the score come the links to the questions, share and play again, then the answers, then the message',
  slow,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    const { id } = await openRightQuiz(page, 10, {
      articleId: variedArticleId,
      // As short as a seed that the API chooses.
      seed: '0nerght',
    });
    await finishQuiz(page, id);
    await expect(page.locator('#score')).toBeVisible();
    const names = await page.locator('main').locator('a, button').allInnerTexts();
    const share = names.indexOf('Share your score');
    expect(share).toBeLessThan(names.findIndex((name) => name.startsWith('Play again')));
    expect(names.findIndex((name) => /\s1$/.test(name))).toBeLessThan(share);
    expect(names.indexOf('Only what I missed')).toBeLessThan(
      names.indexOf('Play again with other questions'),
    );
    const answers = names.findIndex((name) => name.endsWith('of the article.'));
    expect(answers).toBeGreaterThan(names.indexOf('Play again with other questions'));
    expect(answers).toBeLessThan(names.indexOf('Copy the message'));
    await page.getByRole('link', { name: 'Share your score' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'the link are copied' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Share your score' })).toBeFocused();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^(Dateline, )?Apollo 11: [\d½]+ of 10\. Can you beat me\?\n/);
    expect(Array.from(text).length).toBeLessThanOrEqual(140);
    const copy = page.getByRole('button', { name: 'Copy the link' });
    await copy.click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    await expect(copy).toBeFocused();
  },
);

test(
  'two Tabs after the score reach what comes next, and a score of nothing is not offered to be shared',
  slow,
  async ({ page }) => {
    const { id } = await openQuiz(page, { articleId: variedArticleId, length: 10 });
    await finishQuiz(page, id);
    await expect(page.locator('#score')).toBeFocused();
    await expect(page.getByRole('link', { name: 'Share your score' })).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to what comes next' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const next = page.locator('#go-on').getByRole('button').or(page.locator('#go-on a'));
    await expect(next.first()).toBeFocused();
  },
);
