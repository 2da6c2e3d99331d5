import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { scriptedPages } from '../../support/page/every-page.ts';
import { bundleWorker } from '../../support/workers/bundle-worker.ts';

for (const [name, addressOf] of Object.entries(scriptedPages)) {
  test(`${name}: the page loads at most 40 KB of JavaScript, its service worker among it`, async ({
    page,
    context,
  }) => {
    const address = await addressOf(page);
    const fresh = await context.newPage();
    const scripts: Promise<number>[] = [];
    fresh.on('response', (response) => {
      if (response.request().resourceType() === 'script') {
        scripts.push(response.body().then((body) => gzipSync(body).length));
      }
    });
    await fresh.goto(address);
    const sizes = await Promise.all(scripts);
    expect(sizes).toHaveLength(1);
    const worker = await page.request.get('/service-worker.js');
    expect(worker.status()).toBe(200);
    sizes.push(gzipSync(await worker.body()).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
  });
}

test('the Worker can be deployed, and is at most 120 KB', async () => {
  expect((await bundleWorker()).kilobytes).toBeLessThan(120);
});
