import { join } from 'node:path';

/** The folder that holds the whole repository. */
export const root = join(import.meta.dirname, '..');

/** The workspaces that become Workers. */
export const workers = {
  api: join(root, 'apps/api'),
  quiz: join(root, 'apps/quiz'),
} as const;

/** The configurations of the Workers that a workspace makes, the one with an address first. */
export const configurations = {
  api: ['wrangler.jsonc', 'wrangler.publisher.jsonc'],
  quiz: ['wrangler.jsonc', 'wrangler.card.jsonc'],
} as const satisfies Record<keyof typeof workers, readonly string[]>;

/** The turbo of this repository. */
export const turbo = join(root, 'node_modules/.bin/turbo');

/** The wrangler of a Worker's workspace. */
export function wranglerOf(worker: keyof typeof workers): string {
  return join(workers[worker], 'node_modules/.bin/wrangler');
}

/** What a child process of ours sees: no telemetry, no question, no look at the network. */
export const quietEnv = {
  ...process.env,
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_METRICS: 'false',
} as const;
