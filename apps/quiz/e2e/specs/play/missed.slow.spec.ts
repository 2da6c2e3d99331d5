import { expect, test } from '@playwright/test';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { finishQuiz, openRightQuiz } from '../../support/page/open-quiz.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';

test.afterEach(printAddressOnFailure);

withAndWithoutJavaScript(() => {
  test('only what was missed is asked again, and such a quiz cannot be shared', async ({
    page,
  }) => {
    const { id, items } = await openRightQuiz(page, 3);
    const [first] = items;
    await finishQuiz(page, id);
    await page.getByRole('button', { name: 'Only what I missed' }).click();
    await expect(page.getByText('The ones that you missed: 2 questions.')).toBeVisible();
    for (const number of [1, 2]) {
      await expect(page.getByText(`question ${number} of 2`)).toBeVisible();
      await expect(page.locator('#stem')).not.toHaveText(first?.stem ?? '');
      await page.getByRole('button', { name: /^Skip$/ }).click();
      await page.locator('[data-next]').click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 skipped');
    await expect(page.getByText('None put right yet.')).toBeVisible();
    await expect(page.getByText('Practice: your answers are not counted')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Same quiz for a friend' })).toHaveCount(0);
  });
});
