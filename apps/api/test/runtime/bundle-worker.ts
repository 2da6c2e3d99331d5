import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runWrangler } from '../../../../scripts/processes/wrangler.ts';

/** Which file of this workspace to bundle, and the configuration that says how. */
interface Entry {
  readonly file: string;
  readonly config: string;
  /** Whether names and the comments of the bundler stay, for a profile. */
  readonly isReadable?: boolean;
}

/** The API as it is deployed. */
export const apiEntry: Entry = { file: 'src/index.ts', config: 'wrangler.jsonc' };

/** Bundles a Worker exactly as it would be deployed, by default the API. */
export async function bundleWorker({
  file,
  config,
  isReadable,
}: Entry = apiEntry): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bundle-'));
  try {
    const args = ['deploy', file, '--config', config, '--dry-run', '--outdir', folder];
    if (isReadable === true) args.push('--no-minify');
    await runWrangler({ workspace: 'api', args });
    return await readFile(join(folder, basename(file).replace(/ts$/, 'js')), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
