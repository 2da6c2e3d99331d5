import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleWorker } from '../e2e/support/workers/bundle-worker.ts';
import { workers } from '../../../scripts/repository.ts';

/** The gzipped size of each script that pages load, in kilobytes, by file name. */
async function measureScripts(): Promise<string[]> {
  const assets = join(workers.quiz, '.svelte-kit/cloudflare/_app');
  const names = await readdir(assets, { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js'));
  return Promise.all(
    scripts.map(async (name) => {
      const size = gzipSync(await readFile(join(assets, name))).length / 1000;
      return `Quiz script    ${size.toFixed(1)} KB gzipped  ${basename(name)}\n`;
    }),
  );
}

const { kilobytes } = await bundleWorker();
const scripts = await measureScripts();
process.stdout.write(
  `Quiz Worker    ${kilobytes.toFixed(1)} KB gzipped (at most 200)\n${scripts.join('')}`,
);
