import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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

/** The gzipped size of each script that pages load, in kilobytes, by file name. */
async function measureScripts(): Promise<string[]> {
  const assets = join(workspace, '.svelte-kit/cloudflare/_app');
  const names = await readdir(assets, { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js'));
  return Promise.all(
    scripts.map(async (name) => {
      const size = gzipSync(await readFile(join(assets, name))).length / 1000;
      return `Quiz script    ${size.toFixed(1)} KB gzipped  ${basename(name)}\n`;
    }),
  );
}

const worker = await measureWorker();
const scripts = await measureScripts();
process.stdout.write(
  `Quiz Worker    ${worker.toFixed(1)} KB gzipped (at most 200)\n${scripts.join('')}`,
);
