import { expect, test } from '@playwright/test';
import { startAtFitting } from '../../support/api/attempts.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';

const startAtTwo = () =>
  startAtFitting(
    'fewer',
    ({ interaction, stem }) => interaction === 'multipleChoice' && /which two /i.test(stem),
  );

withAndWithoutJavaScript(() => {
  test('an answer with fewer options than the stem asks for is taken at the second submission', async ({
    page,
  }) => {
    const { path } = await startAtTwo();
    await page.goto(path);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByRole('alert')).toHaveText(
      'The answer has one more part. Choose it, or submit as it is.',
    );
    await expect(page.getByRole('checkbox').first()).toBeChecked();
    // By a key: a second click at once in the same place would be taken for a double click.
    await page.getByRole('button', { name: 'Submit' }).press('Enter');
    await expect(page.locator('#verdict')).toBeVisible();
  });
});

test('a tick too many is refused at once, and the question for more goes with the asked number', async ({
  page,
}) => {
  const { path } = await startAtTwo();
  await page.goto(path);
  const boxes = page.getByRole('checkbox');
  await boxes.first().check();
  await page.getByRole('button', { name: 'Submit' }).click();
  const more = page.getByText('The answer has one more part. Choose it, or submit as it is.');
  await expect(more).toBeVisible();
  await boxes.nth(1).check();
  await expect(more).toHaveCount(0);
  await boxes.nth(2).click();
  await expect(boxes.nth(2)).not.toBeChecked();
  const enough = page.getByRole('alert').filter({ hasText: 'You have two: untick one first.' });
  await expect(enough).toBeVisible();
  await boxes.first().uncheck();
  await expect(enough).toBeHidden();
  await boxes.nth(2).check();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.locator('#verdict')).toBeVisible();
});
