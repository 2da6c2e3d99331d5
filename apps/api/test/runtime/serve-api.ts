import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';

const workspace = join(import.meta.dirname, '../..');

/** What one run of the API has otherwise than another. */
export interface ApiRun {
  readonly bundle: string;
  /** A module that stands before the bundle and imports it from `./index.js`. */
  readonly entry?: string;
  /** Which classes stand for those of the bundle. */
  readonly classes?: { readonly attempts: string; readonly statistics: string };
  readonly shards?: number;
  /** Where its databases are kept; by default they go with the run. */
  readonly state?: string;
  /** Whether its databases may be asked from outside, by `unsafeGetDurableObjectStorage`. */
  readonly isOpen?: boolean;
}

/** Gives the API its assets; no run asks for more of them than its sheets. */
async function serveAsset({ url }: { readonly url: string }): Promise<Response> {
  return new Response(await readFile(join(workspace, 'dist/assets', new URL(url).pathname)));
}

/** Prepares the database, unless it was kept from an earlier run. */
async function migrate(miniflare: Miniflare): Promise<void> {
  const database = await miniflare.getD1Database('DB');
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE name = 'articles'");
  if ((await tables.all()).results.length > 0) return;
  const folder = join(workspace, 'migrations');
  for (const name of (await readdir(folder)).toSorted()) {
    const migration = await readFile(join(folder, name), 'utf8');
    const statements = migration.replaceAll(/--.*/g, '').split(';');
    const written = statements.filter((each) => each.trim() !== '');
    await database.batch(written.map((each) => database.prepare(each)));
  }
}

const module = (path: string, contents: string) => ({ type: 'ESModule' as const, path, contents });

/** Runs the API in a workerd of its own, with a socket at `unsafeGetDirectURL('api')` and no proxy before it. */
export async function serveApi({ bundle, entry, classes, shards, state, isOpen }: ApiRun) {
  const bundled = module('index.js', bundle);
  const { attempts, statistics } = classes ?? {
    attempts: 'AttemptShard',
    statistics: 'RevisionStatistics',
  };
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: 'api',
      modules: entry === undefined ? [bundled] : [module('entry.js', entry), bundled],
      compatibilityDate: '2026-11-02',
      bindings: {
        ENVIRONMENT: 'development',
        ...(shards === undefined ? {} : { ATTEMPT_SHARDS: String(shards) }),
      },
      d1Databases: ['DB'],
      serviceBindings: { ASSETS: serveAsset },
      durableObjects: {
        ATTEMPT_SHARD: { className: attempts, useSQLite: true },
        REVISION_STATISTICS: { className: statistics, useSQLite: true },
      },
      // The Worker writes a line of each write.
      handleStructuredLogs: () => undefined,
      ...(isOpen === true ? { unsafeInspectDurableObjects: true } : {}),
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
      ...(state === undefined ? {} : { resourcePersistencePath: state }),
    }),
  );
  await migrate(miniflare);
  return miniflare;
}
