import type { Page } from '@playwright/test';

/** Lists what the browser writes to its console from now on. */
export function listMessages(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  return messages;
}
