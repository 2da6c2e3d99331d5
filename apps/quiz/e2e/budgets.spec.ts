import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { scriptedPages } from './every-page.ts';
import { runWrangler } from './wrangler-process.ts';

for (const [name, addressOf] of Object.entries(scriptedPages)) {
  const limit = name === 'review' ? 60 : 40;
  test(`${name}: the page loads at most ${limit} KB of JavaScript, including its service worker`, async ({
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
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limit * 1000);
  });
}

test('the Worker deploys, and is at most 200 KB', async () => {
  const workspace = fileURLToPath(new URL('..', import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), 'dateline-size-'));
  try {
    const output = await runWrangler(
      ['deploy', '--dry-run', '--outdir', folder],
      workspace,
      folder,
    );
    const [, kibibytes] = /gzip: ([\d.]+) KiB/.exec(output) ?? [];
    expect(Number(kibibytes) * 1.024).toBeLessThan(200);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
