import { expect, test } from '@playwright/test';
import { submitItem, answerLines } from '../../support/page/answer-item.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { openItem } from '../../support/page/open-quiz.ts';
import {
  articleId,
  drawnArticleId,
  startAtCount,
  startAtFitting,
  startAtItem,
} from '../../support/api/attempts.ts';
import { slow, slowIf } from '../../support/page/slow.ts';

withAndWithoutJavaScript(() => {
  for (const { interaction, label, refusals, accepted } of [
    {
      interaction: 'number',
      label: 'Your number',
      refusals: [
        ['a few', /in digits or in/],
        ['-7', /less than zero/],
        ['26.5', /counted whole/],
        [' ', /Write a number first\./],
      ],
      accepted: '21',
    },
    {
      interaction: 'date',
      label: 'Your date',
      refusals: [
        ['2 Juny', /could not read that as a date/],
        ['3/4/2025', /month as a word/],
        ['31 June 2025', /no such day/],
      ],
      accepted: '14 July 1789',
    },
  ] as const) {
    test(
      `a ${interaction} that cannot be read is refused with its reason and can be corrected`,
      slowIf(interaction === 'date'),
      async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 640 });
        const { path } = await (interaction === 'number' ? startAtCount() : startAtItem('date'));
        await page.goto(path);
        const field = page.getByLabel(label);
        for (const [text, message] of refusals) {
          await field.fill(text);
          await field.press('Enter');
          await expect(page.getByRole('alert').first()).toContainText(message);
          await expect(field).toHaveValue(text.trim());
          await expect(field).toHaveAccessibleDescription(message);
          await expect(field).toHaveAttribute('aria-invalid', 'true');
          await expect(page.locator('#message')).toBeInViewport({ ratio: 0.9 });
        }
        await field.fill(accepted);
        await submitItem(page);
      },
    );
  }

  test('a date without its year is read by the year in the question, and the form says so', async ({
    page,
  }) => {
    const { path } = await startAtFitting(
      'asked year',
      (item) => item.interaction === 'date' && / in \d{4}\b/.test(item.stem),
      articleId,
    );
    await page.goto(path);
    const instruction = await page.locator('#instruction').innerText();
    const [, year = ''] = /taken to be in (\d{4})/.exec(instruction) ?? [];
    expect(year).toMatch(/^\d{4}$/);
    await page.getByLabel('Your date').fill('thirtieth of July');
    await submitItem(page);
    await expect(answerLines(page).first()).toContainText(`30 July ${year}`);
  });

  test('a date without its year gets that of the frame, which the second submission takes', async ({
    page,
  }) => {
    const { path, frame } = await startAtFitting(
      'no year',
      (item) => item.interaction === 'date' && !/\d{4}/.test(item.stem),
      drawnArticleId,
    );
    await page.goto(path);
    await expect(page.locator('#instruction')).not.toContainText('taken to be');
    const field = page.getByLabel('Your date');
    await field.fill('30 July');
    await field.press('Enter');
    const date = `30 July ${frame.month?.slice(0, 4)}`;
    await expect(page.getByRole('alert').first()).toContainText(`Did you mean ${date}?`);
    await expect(field).toHaveValue(date);
    await expect(field).not.toHaveAttribute('aria-invalid');
    await submitItem(page);
    await expect(answerLines(page).first()).toContainText(date);
  });

  for (const [prefix, says] of [
    ['/ur', 'کیلنڈر میں ایسا کوئی دن نہیں'],
    ['/hi', 'कैलेंडर में ऐसा कोई दिन नहीं'],
  ] as const) {
    test(`${prefix} says why a date is not taken`, slow, async ({ page }) => {
      const { path } = await startAtItem('date');
      await page.goto(`${prefix}${path}`);
      await page.locator('#text').fill('31 June');
      await page.locator('[data-submit]').click();
      await expect(page.getByRole('alert').first()).toContainText(says);
    });
  }

  test('a date may be picked', async ({ page }) => {
    await openItem(page, 'date');
    await page.getByLabel('or pick it').fill('1999-12-31');
    await submitItem(page);
    await expect(answerLines(page).first()).toContainText('31 December 1999Your answer');
  });
}, slow);
