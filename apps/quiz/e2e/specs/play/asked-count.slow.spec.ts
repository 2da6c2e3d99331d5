import { expect, test } from '@playwright/test';
import { startAtFitting } from '../../support/api/attempts.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';

withAndWithoutJavaScript(() => {
  test('an answer with fewer options than the stem asks for is taken at the second submission', async ({
    page,
  }) => {
    const { path } = await startAtFitting(
      'fewer',
      ({ interaction, stem }) => interaction === 'multipleChoice' && /which two /i.test(stem),
    );
    await page.goto(path);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByRole('alert')).toHaveText('Choose one more, or submit again.');
    await expect(page.getByRole('checkbox').first()).toBeChecked();
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.locator('#verdict')).toBeVisible();
  });
});
