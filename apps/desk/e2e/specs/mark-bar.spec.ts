import { expect, test, type Page } from '@playwright/test';
import { seedDraft } from '../support/seed-draft.ts';
import { selectWords } from '../support/select-words.ts';

const rain = 'It rained on the hills for a week, and the rivers rose.';
const paragraphs = [
  'Kenya closed the port of Mombasa on Tuesday.',
  ...Array.from({ length: 12 }, (_, at) => `On day ${at + 1} nobody went out. ${rain.repeat(4)}`),
  'The harbour will open again on Sunday.',
];

const bar = (page: Page) => page.getByRole('region', { name: 'What do these words tell?' });

/** How far the bar is from the selected words, in pixels; below 0 if it covers some of them. */
const measureGap = (page: Page): Promise<number> =>
  bar(page).evaluate((element) => {
    const own = element.getBoundingClientRect();
    const words = getSelection()?.getRangeAt(0).getBoundingClientRect();
    if (words === undefined) throw new Error('No words are selected');
    return Math.max(own.top - words.bottom, words.top - own.bottom);
  });

for (const [width, height] of [
  [1280, 900],
  [360, 740],
] as const) {
  test(`the choices for marked words are seen beside them, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await seedDraft(page, { headline: 'Kenya closes a port', paragraphs });
    for (const words of ['Kenya closed the port', 'On day 6 nobody', 'will open again']) {
      await selectWords(page, words);
      await expect(bar(page)).toBeInViewport({ ratio: 1 });
      await expect.poll(() => measureGap(page)).toBeGreaterThan(0);
      expect(await measureGap(page)).toBeLessThan(20);
      await expect(bar(page).getByRole('button', { name: 'Leave it' })).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(bar(page)).toBeHidden();
    }
  });
}
