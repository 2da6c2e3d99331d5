/**
 * Serves a bundle of the API in workerd until it is killed: `node serve.ts BUNDLE STATE PORT`. What is
 * stored lies in the folder STATE; the URL is written once it answers.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';

const [bundle = '', state = '', port = ''] = process.argv.slice(2);
const workspace = join(import.meta.dirname, '../../..');

/** Gives the Worker what the build has put among its assets. */
async function serveAsset({ url }: { readonly url: string }): Promise<Response> {
  return new Response(await readFile(join(workspace, 'dist/assets', new URL(url).pathname)));
}

const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    name: 'api',
    modules: [{ type: 'ESModule', path: 'index.js', contents: await readFile(bundle, 'utf8') }],
    compatibilityDate: '2026-11-02',
    bindings: { ENVIRONMENT: 'development', ATTEMPT_SHARDS: '3' },
    d1Databases: ['DB'],
    serviceBindings: { ASSETS: serveAsset },
    durableObjects: {
      ATTEMPT_SHARD: { className: 'AttemptShard', useSQLite: true },
      REVISION_STATISTICS: { className: 'RevisionStatistics', useSQLite: true },
    },
    resourcePersistencePath: state,
    host: '127.0.0.1',
    port: Number(port),
  }),
);

/** Brings an empty database up to date; one that is not empty is left as it is. */
async function migrate(): Promise<void> {
  const database = await miniflare.getD1Database('DB');
  const known = await database
    .prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'revisions'`)
    .first();
  if (known !== null) return;
  const names = await readdir(join(workspace, 'migrations'));
  for (const name of names.toSorted()) {
    const text = await readFile(join(workspace, 'migrations', name), 'utf8');
    const statements = text
      .replaceAll(/--.*/g, '')
      .split(';')
      .filter((each) => each.trim() !== '');
    await database.batch(statements.map((each) => database.prepare(each)));
  }
}

await migrate();
process.stdout.write(`Ready on ${String(await miniflare.ready)}\n`);
