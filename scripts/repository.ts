import { join } from 'node:path';

/** The root folder of the repository. */
export const root = join(import.meta.dirname, '..');

/** The workspaces that are deployed as Workers. */
export const workers = {
  api: join(root, 'apps/api'),
  quiz: join(root, 'apps/quiz'),
  desk: join(root, 'apps/desk'),
} as const;

/** The name of a workspace that is deployed as Workers. */
export type WorkerWorkspace = keyof typeof workers;

/**
 * The wrangler configurations of each workspace: first the Worker with an address, then the one of
 * the same workspace that it calls over a service binding.
 */
export const configurations = {
  api: ['wrangler.jsonc', 'wrangler.publisher.jsonc'],
  quiz: ['wrangler.jsonc', 'wrangler.card.jsonc'],
  desk: ['wrangler.jsonc'],
} as const satisfies Record<WorkerWorkspace, readonly string[]>;

/** The path of turbo. */
export const turbo = join(root, 'node_modules/.bin/turbo');

/** The environment of child processes: no telemetry, no banner, no requests to Cloudflare. */
export const quietEnv = {
  ...process.env,
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
  // Workers Builds sets these to the one Worker that it builds for, and wrangler would deploy every Worker by that name.
  WRANGLER_CI_MATCH_TAG: undefined,
  WRANGLER_CI_OVERRIDE_NAME: undefined,
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_METRICS: 'false',
  // wrangler dev would write a trace of each request to a database, which takes a third of its time.
  X_LOCAL_OBSERVABILITY: 'false',
} as const;
