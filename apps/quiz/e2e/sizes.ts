import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runWrangler } from './wrangler-process.ts';

const workspace = fileURLToPath(new URL('..', import.meta.url));

/** The gzipped size of the Worker as it would be deployed, in kilobytes. */
async function measureWorker(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-size-'));
  try {
    const args = ['deploy', '--dry-run', '--outdir', folder];
    const output = await runWrangler(args, workspace, folder);
    return Number(/gzip: ([\d.]+) KiB/.exec(output)?.[1]) * 1.024;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The gzipped size of all scripts that browsers can load, in kilobytes. */
async function measureScripts(): Promise<number> {
  const assets = join(workspace, '.svelte-kit/cloudflare/_app');
  const names = await readdir(assets, { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(join(assets, name))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

const worker = await measureWorker();
const scripts = await measureScripts();
process.stdout.write(
  `Quiz Worker    ${worker.toFixed(1)} KB gzipped (at most 120)\n` +
    `Quiz scripts   ${scripts.toFixed(1)} KB gzipped (at most 40)\n`,
);
