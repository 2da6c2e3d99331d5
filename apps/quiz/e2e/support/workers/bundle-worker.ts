import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWrangler } from '../../../../../scripts/processes/wrangler.ts';

interface Bundle {
  /** The size, gzipped, in kilobytes. */
  readonly kilobytes: number;
  /** What wrangler wrote, with the list of bindings. */
  readonly output: string;
}

/** Bundles a Worker of the quiz as for a deployment, without one. */
export async function bundleWorker(config = 'wrangler.jsonc'): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bundle-'));
  try {
    const args = ['deploy', '--config', config, '--dry-run', '--outdir', folder];
    const output = await runWrangler({ workspace: 'quiz', args });
    const [, kibibytes] = /gzip: ([\d.]+) KiB/.exec(output) ?? [];
    return { kilobytes: Number(kibibytes) * 1.024, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
