import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';

const workspace = join(import.meta.dirname, '..');
const compatibilityDate = '2026-11-02';
/** A socket of workerd's own, on any free port: no proxy between the load and the Worker. */
const unsafeDirectSockets = [{ host: '127.0.0.1', port: 0 }];

/** Bundles the API exactly as it would be deployed. */
export async function bundleWorker(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
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

/** Gives the API its assets at its first request; the bench asks for none of them itself. */
async function serveAsset({ url }: { readonly url: string }): Promise<Response> {
  return new Response(await readFile(join(workspace, 'dist/assets', new URL(url).pathname)));
}

/** Runs the API on a D1 database and Durable Objects of its own. */
export async function serveApi(bundle: string): Promise<Miniflare> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: 'api',
      modules: [{ type: 'ESModule', path: 'index.js', contents: bundle }],
      compatibilityDate,
      bindings: { ENVIRONMENT: 'development' },
      d1Databases: ['DB'],
      serviceBindings: { ASSETS: serveAsset },
      durableObjects: { ATTEMPT_SHARD: { className: 'AttemptShard', useSQLite: true } },
      unsafeDirectSockets,
    }),
  );
  const database = await miniflare.getD1Database('DB');
  for (const migration of (await readdir(join(workspace, 'migrations'))).toSorted()) {
    const text = await readFile(join(workspace, 'migrations', migration), 'utf8');
    const statements = text
      .replaceAll(/--.*/g, '')
      .split(';')
      .filter((each) => each.trim() !== '');
    await database.batch(statements.map((each) => database.prepare(each)));
  }
  return miniflare;
}

/** Runs the least that can answer with the same bytes, head and body. */
export function serveBare(head: Headers, body: string): Miniflare {
  const contents = `
    import body from './body.bin';
    const headers = new Headers(${JSON.stringify([...head])});
    export default { fetch: () => new Response(body, { headers }) };`;
  return new Miniflare(
    convertV4MiniflareOptions({
      name: 'bare',
      modules: [
        { type: 'ESModule', path: 'index.js', contents },
        { type: 'Data', path: 'body.bin', contents: new TextEncoder().encode(body) },
      ],
      compatibilityDate,
      unsafeDirectSockets,
    }),
  );
}
