import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { readBundled, storeDraft } from '../e2e/support/store-draft.ts';
import { withBrowser } from './open-browser.ts';

/** The most kilobytes, compressed, that a page loads before it can be used. */
const most = 250;

const steps = ['article', 'names', 'facts', 'sign', 'play', 'publish'];

async function measure(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const isText = /text|javascript|json/.test(response.headers()['content-type'] ?? '');
  return (isText ? gzipSync(body).length : body.length) / 1000;
}

interface Load {
  /** Page, scripts and styles. */
  page: number;
  fonts: number;
  /** What runs the checks beside the page, after it is shown. */
  worker: number;
}

/** Opens a page in a browser that has nothing of it yet, and adds up what it loads. */
async function measureLoad(page: Page, address: string): Promise<Load> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const load = { page: 0, fonts: 0, worker: 0 };
  for (const response of responses) {
    const path = new URL(response.url()).pathname;
    const part = /woff2?$/.test(path) ? 'fonts' : path.includes('/workers/') ? 'worker' : 'page';
    load[part] += await measure(response);
  }
  return load;
}

await withBrowser(async (openPage) => {
  const first = await openPage();
  const draft = await storeDraft(first, await readBundled('world-cup-final-1966'));
  const storageState = await first.context().storageState({ indexedDB: true });
  await first.context().close();
  const addresses = ['/', '/new', ...steps.map((step) => `${draft}/${step}`), '/articles'];
  for (const address of addresses) {
    const page = await openPage({ storageState });
    const load = await measureLoad(page, address);
    await page.context().close();
    const size = Math.round(load.page);
    const name = address.replace(draft, '/drafts/…');
    const also = `fonts ${load.fonts.toFixed(0)}${load.worker > 0 ? `, checks ${load.worker.toFixed(0)}` : ''}`;
    console.log(
      `${name.padEnd(20)} ${String(size).padStart(4)} KB gzipped (at most ${most}); ${also}`,
    );
    if (size > most) process.exitCode = 1;
  }
});
