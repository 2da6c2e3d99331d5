import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleWorker } from '../e2e/support/workers/bundle-worker.ts';
import { workers } from '../../../scripts/repository.ts';

/** The gzipped size of all scripts that browsers can load, in kilobytes. */
async function measureScripts(): Promise<number> {
  const assets = join(workers.quiz, '.svelte-kit/cloudflare/_app');
  const names = await readdir(assets, { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(join(assets, name))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

const { kilobytes } = await bundleWorker();
const scripts = await measureScripts();
process.stdout.write(
  `Quiz Worker    ${kilobytes.toFixed(1)} KB gzipped (at most 120)\n` +
    `Quiz scripts   ${scripts.toFixed(1)} KB gzipped (at most 40)\n`,
);
