import { expect, test } from '@playwright/test';
import { answerItem } from '../../support/page/answer-item.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { finishQuiz, openQuiz } from '../../support/page/open-quiz.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';

test.afterEach(printAddressOnFailure);

withAndWithoutJavaScript(() => {
  test('headline and month of the article are above every question, before and after its answer', async ({
    page,
  }) => {
    const { id, frame } = await openQuiz(page, { length: 2 });
    const line = page.getByText(`${frame.headline} · June 2025`);
    await expect(line).toHaveCount(1);
    // A started quiz opens at its question, and the frame has to be in view with it.
    await expect(line).toBeInViewport();
    await answerItem(page);
    await expect(page.locator('#verdict')).toBeVisible();
    await expect(line).toHaveCount(1);
    await page.goto(`/attempts/${id}/2`);
    await expect(line).toHaveCount(1);
    await finishQuiz(page, id);
    await expect(page.locator('section', { has: page.locator('#review') })).toContainText(
      `${frame.headline} · June 2025`,
    );
    await expect(page.getByRole('heading', { name: frame.headline })).toHaveCount(0);
  });
});

test('on a phone the questions after the first have the short headline in place of the other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { id, frame } = await openQuiz(page, { length: 2 });
  const { headline, shortHeadline = '' } = frame;
  const full = page.getByText(headline, { exact: true });
  const short = page.getByText(shortHeadline, { exact: true });
  expect(shortHeadline).not.toBe('');
  await expect(full).toBeVisible();
  await expect(short).toHaveCount(0);
  await page.goto(`/attempts/${id}/2`);
  await expect(short).toBeVisible();
  await expect(full).toBeHidden();
});
