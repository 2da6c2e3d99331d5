import type { Browser, Page } from '@playwright/test';

/** Does something as a reader of their own, who shares no cookie and no store with anyone, with JavaScript or without. */
export async function withReader<Value>(
  browser: Browser,
  javaScriptEnabled: boolean,
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
