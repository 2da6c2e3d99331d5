import { expect, test, type Page } from '@playwright/test';
import { answerItem } from '../../support/page/answer-item.ts';
import { openMenu } from '../../support/page/open-menu.ts';
import { openQuiz } from '../../support/page/open-quiz.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { slow } from '../../support/page/slow.ts';

const steps = (page: Page) => page.getByRole('navigation', { name: 'Questions' });

withAndWithoutJavaScript(() => {
  test('a flag goes on to the next open question, and is listed until its own is answered', async ({
    page,
  }) => {
    const { id } = await openQuiz(page, { length: 3 }, 2);
    await page.getByRole('button', { name: 'Flag for later' }).click();
    await expect(page.getByText('question 3 of 3')).toBeVisible();
    await expect(steps(page)).toContainText('0 of 3 answered, 1 flagged');
    await expect(
      steps(page).getByRole('link', { name: 'Question 2, flagged, not answered' }),
    ).toBeVisible();
    await page.goto(`/attempts/${id}`);
    await answerItem(page);
    await page.locator('[data-next]').click();
    // The flagged question comes last.
    await expect(page.getByText('question 3 of 3')).toBeVisible();
    await page.goto(`/attempts/${id}/result`);
    await page.getByRole('link', { name: 'Question 2, flagged' }).click();
    await answerItem(page);
    await expect(steps(page)).toContainText('2 of 3 answered');
    await expect(steps(page)).not.toContainText('flagged');
  });

  test(
    'a quiz can be continued on another device by a link, which states its risk and its expiry',
    slow,
    async ({ page }) => {
      const { id } = await openQuiz(page, { length: 2 });
      await answerItem(page);
      await openMenu(page);
      await page.getByText('Go on later or on another device').click();
      const link = page.getByLabel('The link of this quiz');
      await expect(
        page.getByText(/It works until \d+ \w+ \d{4}\. Anyone with the link/),
      ).toBeVisible();
      await page.goto(await link.inputValue());
      await expect(page).toHaveURL(`/attempts/${id}/2#question`);
    },
  );
}, slow);

test(
  'flagging moves the focus to the next question, and removing the flag keeps it',
  slow,
  async ({ page }) => {
    const { id } = await openQuiz(page, { length: 2 });
    await page.getByRole('button', { name: 'Flag for later' }).press('Enter');
    await expect(page).toHaveURL(`/attempts/${id}/2`);
    await expect(page.locator('#question')).toBeFocused();
    await page.goto(`/attempts/${id}/1`);
    await page.getByRole('button', { name: 'Remove the flag' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Flag for later' })).toBeFocused();
  },
);
