import { expect, test, type Page } from '@playwright/test';
import { pictures, startAtFitting } from '../../support/api/attempts.ts';
import { answerItem } from '../../support/page/answer-item.ts';
import { openItem, openPicture, openQuiz } from '../../support/page/open-quiz.ts';
import { slow } from '../../support/page/slow.ts';

/** Sets the size of text that the browser takes for 16 pixels. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

/** The heights at which the numbers of the questions stand. */
const rowsOf = (page: Page): Promise<number> =>
  page
    .locator('main nav li')
    .evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().top)).size);

for (const interaction of ['number', 'date', 'order', 'match', 'choice'] as const) {
  test(`a ${interaction} item fits 390 px with text twice as large`, slow, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await setTextSize(page, 32);
    await openItem(page, interaction);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThan(30);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}

for (const kind of pictures) {
  for (const [width, text] of [
    [320, 16],
    [360, 16],
    [390, 32],
  ] as const) {
    test(
      `a ${kind} fits ${width} px with text of ${text} px, before and after the answer`,
      slow,
      async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await setTextSize(page, text);
        await openPicture(page, kind);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await answerItem(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
    );
  }
}

test(
  'six options, and all gaps of a line, are in the window of a laptop',
  slow,
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const { path } = await startAtFitting(
      'six',
      (item) => item.interaction === 'multipleChoice' && item.options.length === 6,
    );
    await page.goto(path);
    await expect(page.getByRole('checkbox').last()).toBeInViewport({ ratio: 1 });
    await openPicture(page, 'line');
    await expect(page.locator('#answer .slot').last()).toBeInViewport({ ratio: 1 });
  },
);

for (const width of [320, 360, 1280]) {
  test(`ten questions stand in one row at ${width} px`, slow, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openQuiz(page, { length: 10 });
    await expect(page.locator('main nav li')).toHaveCount(10);
    expect(await rowsOf(page)).toBe(1);
  });
}

test('the row shows the outcome of each question in sign and words', async ({ page }) => {
  const { id } = await openQuiz(page, { length: 3 });
  await answerItem(page);
  await page.goto(`/attempts/${id}/2`);
  await page.getByRole('button', { name: /^Skip$/ }).click();
  await expect(page.locator('#verdict')).toBeVisible();
  const links = page.locator('main nav a');
  await expect(links.first()).toHaveAccessibleName(/, (right|partly right|wrong)$/);
  const sign = links.first().locator('.sign');
  await expect(sign).toHaveCSS('content', /^"[✓½✗]"$/, { pseudo: 'before' });
  await expect(links.nth(1)).toHaveAccessibleName('Question 2, skipped');
  await expect(links.nth(2)).toHaveAccessibleName('Question 3, not answered');
});

for (const width of [360, 1280]) {
  for (const state of ['before', 'after'] as const) {
    test(
      `${width} px, ${state} the answer: Tab goes down the page and never back up`,
      slow,
      async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await openItem(page, 'choice');
        if (state === 'after') await answerItem(page);
        const bottoms: number[] = [];
        for (let steps = 0; steps < 60; steps += 1) {
          await page.keyboard.press('Tab');
          const box = await page.evaluate(() => {
            const { activeElement: active } = document;
            if (!active || active === document.body) return undefined;
            const { top, bottom } = active.getBoundingClientRect();
            return {
              top: top + scrollY,
              bottom: bottom + scrollY,
              isSkip: active.matches('.skip'),
            };
          });
          // After its last control a browser starts at the top again.
          if (!box || box.isSkip) break;
          expect(box.bottom).toBeGreaterThan((bottoms.at(-1) ?? 0) - 20);
          bottoms.push(box.bottom);
        }
        expect(bottoms.length).toBeGreaterThan(4);
      },
    );
  }
}
