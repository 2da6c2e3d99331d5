import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { readingPages, scriptedPages } from '../../support/page/every-page.ts';
import { bundleWorker } from '../../support/workers/bundle-worker.ts';
import { slowIf } from '../../support/page/slow.ts';

for (const [name, addressOf] of Object.entries(scriptedPages)) {
  const limit = name === 'review' ? 60 : 40;
  test(
    `${name}: the page loads at most ${limit} KB of JavaScript, including its service worker`,
    slowIf(!['choice', 'result', 'review'].includes(name)),
    async ({ page, context }) => {
      const address = await addressOf(page);
      const fresh = await context.newPage();
      // By address: a script that passes through the service worker is reported twice.
      const scripts = new Map<string, Response>();
      fresh.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
      });
      await fresh.goto(address);
      expect([...scripts.keys()]).toHaveLength(1);
      const sizes: number[] = [];
      for (const script of scripts.values()) sizes.push(gzipSync(await script.body()).length);
      const worker = await page.request.get('/service-worker.js');
      expect(worker.status()).toBe(200);
      sizes.push(gzipSync(await worker.body()).length);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limit * 1000);
    },
  );
}

test('no reading page has a script', async ({ page, request }) => {
  for (const [name, addressOf] of Object.entries(readingPages)) {
    const html = await (await request.get(await addressOf(page))).text();
    // Structured data is a script element too, but of a type that no browser runs.
    const run = html.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
    expect.soft(run, name).not.toMatch(/<script|modulepreload|\son\w+=/i);
  }
});

test('the Worker can be deployed, and is at most 200 KB', async () => {
  expect((await bundleWorker()).kilobytes).toBeLessThan(200);
});
