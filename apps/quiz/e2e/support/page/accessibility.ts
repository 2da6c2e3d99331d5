import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function listViolations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Lists what axe finds on the page, each as a rule with the HTML of an element. */
export async function findBarriers(page: Page): Promise<string[]> {
  // During a transition a colour has neither of its two contrasts.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return listViolations(new AxeBuilder({ page }).withTags(standards));
}

/** Lists what axe finds in the light theme, and the contrasts that it finds in the dark one; leaves the page dark. */
export async function findBarriersInBothThemes(page: Page): Promise<string[]> {
  const light = await findBarriers(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await listViolations(new AxeBuilder({ page }).withRules('color-contrast'));
  return [...light, ...dark];
}

/** Expects that the page does not scroll sideways at 320 pixels; leaves it at that width. */
export async function expectToFitPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

/** Expects no finding of axe in either theme, and no sideways scrolling at 320 pixels. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findBarriersInBothThemes(page)).toEqual([]);
  await expectToFitPhone(page);
}
