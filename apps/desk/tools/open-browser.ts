import { chromium, type Browser, type Page } from '@playwright/test';
import globalSetup from '../e2e/support/global-setup.ts';
import { chromiumArgs, findChromium } from '../../../scripts/processes/find-chromium.ts';

type OpenOptions = NonNullable<Parameters<Browser['newPage']>[0]>;

/** Starts API, quiz and desk and a browser, hands the browser's pages on, and stops everything. */
export async function withBrowser(
  run: (openPage: (options?: OpenOptions) => Promise<Page>) => Promise<void>,
): Promise<void> {
  const stop = await globalSetup();
  const executablePath = await findChromium();
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    await run((options = {}) =>
      browser.newPage({ baseURL: process.env['DATELINE_DESK_URL'] ?? '', ...options }),
    );
  } finally {
    await browser.close();
    await stop();
  }
}
