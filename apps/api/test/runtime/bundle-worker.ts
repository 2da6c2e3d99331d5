import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const workspace = join(import.meta.dirname, '../..');

/** Bundles the API exactly as it would be deployed. */
export async function bundleWorker(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'dateline-bundle-'));
  try {
    const wrangler = createRequire(import.meta.url).resolve('wrangler/package.json');
    const args = [
      join(wrangler, '../bin/wrangler.js'),
      'deploy',
      '--dry-run',
      '--outdir',
      directory,
    ];
    const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' };
    await promisify(execFile)(process.execPath, args, { cwd: workspace, env });
    return await readFile(join(directory, 'index.js'), 'utf8');
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
