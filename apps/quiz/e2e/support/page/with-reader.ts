import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../../../../scripts/processes/find-chromium.ts';

/**
 * Runs `use` with a page of a new browser context, which shares no cookies and no storage with another. Prints the address of the page
 * if `use` fails, because its quiz may have a random seed.
 */
export async function withReader<Value>(
  browser: Browser,
  javaScriptEnabled: boolean,
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    return await use(page).catch((error: unknown) => {
      console.error(`Failed at ${page.url()}`);
      throw error;
    });
  } finally {
    await context.close();
  }
}

/** Starts a browser with a profile on disk, runs `use`, and closes the browser. Such a browser is not in private mode. */
export type StartBrowser = (
  use: (page: Page, context: BrowserContext) => Promise<void>,
) => Promise<void>;

/** Creates a profile that any number of browsers use in turn, and deletes it afterwards. */
export async function withProfile(
  baseURL: string,
  use: (start: StartBrowser) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-reader-'));
  const options = { executablePath: await findChromium(), args: chromiumArgs, baseURL };
  try {
    await use(async (useBrowser) => {
      const context = await chromium.launchPersistentContext(folder, options);
      try {
        await useBrowser(await context.newPage(), context);
      } finally {
        await context.close();
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
