import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { everyPage } from './every-page.ts';
import { runWrangler } from './wrangler-process.ts';

for (const name of ['choice', 'verdict', 'result', 'review'] as const) {
  test(`${name}: the page loads at most 40 KB of JavaScript, its service worker among it`, async ({
    page,
  }) => {
    const address = await everyPage[name](page);
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') {
        scripts.push(response.body().then((body) => gzipSync(body).length));
      }
    });
    await page.goto(address);
    const sizes = await Promise.all(scripts);
    expect(sizes).toHaveLength(1);
    const worker = await page.request.get('/service-worker.js');
    expect(worker.status()).toBe(200);
    sizes.push(gzipSync(await worker.body()).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
  });
}

test('the Worker deploys, and is at most 120 KB', async () => {
  const workspace = fileURLToPath(new URL('..', import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), 'dateline-size-'));
  try {
    const output = await runWrangler(
      ['deploy', '--dry-run', '--outdir', folder],
      workspace,
      folder,
    );
    const [, kibibytes] = /gzip: ([\d.]+) KiB/.exec(output) ?? [];
    expect(Number(kibibytes) * 1.024).toBeLessThan(120);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
