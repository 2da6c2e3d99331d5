import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function listViolations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What axe finds on the page, and what it finds of contrast in the dark; leaves the page dark. */
export async function findBarriers(page: Page): Promise<string[]> {
  // A colour that is on its way to another has neither's contrast.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const light = await listViolations(new AxeBuilder({ page }).withTags(standards));
  // Without motion: a colour that is on its way to another has no contrast to hold.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await listViolations(new AxeBuilder({ page }).withRules('color-contrast'));
  return [...light, ...dark];
}
