import type { Page } from '@playwright/test';

/** What Chromium writes if a question stands open for three seconds: its verdict will need the font. */
const unused = /newsreader-latin-600\S* was preloaded using link preload but not used/;

/** Lists what the browser writes to its console from now on, without its complaint about the font of the verdict. */
export function listMessages(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (!unused.test(message.text())) messages.push(message.text());
  });
  return messages;
}
