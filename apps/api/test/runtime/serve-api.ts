import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_readConfig } from 'wrangler';
import * as z from 'zod/mini';

const workspace = join(import.meta.dirname, '../..');

/** How one run of the API differs from another. */
export interface ApiRun {
  readonly bundle: string;
  /** The classes of the bundle that the bindings of Durable Objects use. */
  readonly classes?: { readonly attempts: string; readonly statistics: string };
  readonly shards?: number;
  /** Whether the bundle contains the publisher. */
  readonly hasPublisher?: boolean;
  /** The folder of its databases; by default they are deleted with the run. */
  readonly state?: string;
  /** Whether `unsafeGetDurableObjectStorage` can read its databases. */
  readonly isOpen?: boolean;
  /** Whether `getInspectorURL` has an inspector. */
  readonly isInspected?: boolean;
  /** Is called with each line that the Worker logs. */
  readonly onLog?: (line: string) => void;
}

const config: unknown = unstable_readConfig(
  { config: join(workspace, 'wrangler.jsonc') },
  { hideWarnings: true },
);
const Limit = z.object({
  name: z.string(),
  namespace_id: z.string(),
  simple: z.object({ limit: z.int(), period: z.literal(60) }),
});
/** The rate limits of a deployment, so that requests are counted as there. */
const { ratelimits } = z.object({ ratelimits: z.array(Limit) }).parse(config);

/** The public secrets of development. Without them the Worker would log that it uses the same. */
const secrets = parseEnv(await readFile(join(workspace, '.dev.vars.example'), 'utf8'));

/** Serves the prepared sheets: the only assets that these runs read. */
async function serveAsset({ url }: { readonly url: string }): Promise<Response> {
  return new Response(await readFile(join(workspace, 'dist/assets', new URL(url).pathname)));
}

/** Applies the migrations, unless an earlier run has. */
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

/** Runs the API in a workerd of its own, without a proxy before it; `unsafeGetDirectURL('api')` is its address. */
export async function serveApi(run: ApiRun) {
  const { bundle, classes, shards, hasPublisher, state, isOpen, isInspected, onLog } = run;
  const { attempts, statistics } = classes ?? {
    attempts: 'AttemptShard',
    statistics: 'RevisionStatistics',
  };
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: 'api',
      modules: [{ type: 'ESModule', path: 'index.js', contents: bundle }],
      compatibilityDate: '2026-11-02',
      bindings: {
        ...secrets,
        ENVIRONMENT: 'development',
        ...(shards === undefined ? {} : { ATTEMPT_SHARDS: String(shards) }),
      },
      d1Databases: ['DB'],
      serviceBindings: {
        ASSETS: serveAsset,
        ...(hasPublisher === true ? { PUBLISHER: { name: 'api', entrypoint: 'Publisher' } } : {}),
      },
      durableObjects: {
        ATTEMPT_SHARD: { className: attempts, useSQLite: true },
        REVISION_STATISTICS: { className: statistics, useSQLite: true },
      },
      ratelimits: Object.fromEntries(ratelimits.map(({ name, ...limit }) => [name, limit])),
      handleStructuredLogs: ({ message }: { readonly message: string }) => onLog?.(message),
      ...(isOpen === true ? { unsafeInspectDurableObjects: true } : {}),
      ...(isInspected === true ? { inspectorPort: 0 } : {}),
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
      ...(state === undefined ? {} : { resourcePersistencePath: state }),
    }),
  );
  await migrate(miniflare);
  return miniflare;
}
