import type { Page } from '@playwright/test';

/** What Chromium writes if a page stands open for three seconds before a verdict needs the font of its words. */
const unused = 'was preloaded using link preload but not used within a few seconds';

/** Lists what the browser writes to its console from now on, but for how long a page has stood open. */
export function listMessages(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes(unused)) messages.push(message.text());
  });
  return messages;
}
