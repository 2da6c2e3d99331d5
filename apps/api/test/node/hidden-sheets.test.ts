import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { DevServer } from '../../../../scripts/processes/wrangler.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLocalApi, workspace } from './local-api.ts';

const files = await readdir(join(workspace, 'dist/assets/sheets'));

let state = '';
let run: DevServer | undefined;

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'dateline-api-'));
  run = await startLocalApi(state);
});

afterAll(async () => {
  await run?.kill();
  await rm(state, { recursive: true, force: true });
});

/** Sends a request for a target exactly as it is written, which `fetch` would normalise. */
async function send(method: string, target: string) {
  const { hostname, port } = new URL(run?.url ?? '');
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const sent = request({ hostname, port, method, path: target }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
    });
    sent.once('error', reject).end();
  });
}

test('the build has sheets that must stay hidden', () => {
  expect(files).toContain('manifest.json');
  expect(files.length).toBeGreaterThan(1);
});

const ways: readonly ((file: string) => string)[] = [
  (file) => `/sheets/${file}`,
  (file) => `/sheets/${file.replace('.json', '')}`,
  (file) => `/sheets/${file}/`,
  (file) => `/sheets/${file}?raw`,
  (file) => `//sheets/${file}`,
  (file) => `/sheets//${file}`,
  (file) => `/./sheets/${file}`,
  (file) => `/%73heets/${file}`,
  (file) => `/sheets%2f${file}`,
  (file) => `/SHEETS/${file}`,
  (file) => `/docs/../sheets/${file}`,
  (file) => `/docs/..%2fsheets%2f${file}`,
  (file) => `/docs/%2e%2e%2fsheets%2f${file}`,
  (file) => `/docs/%2e%2e/sheets/${file}`,
  (file) => `/docs/..%5csheets%5c${file}`,
  (file) => `/docs/..\\sheets\\${file}`,
  (file) => `/docs/..%252fsheets%252f${file}`,
  (file) => `/docs/%2fsheets%2f${file}`,
  (file) => `/docs//sheets/${file}`,
  (file) => `/openapi.json/../sheets/${file}`,
  (file) => `/openapi.json%2f..%2fsheets%2f${file}`,
  (file) => `http://assets.invalid/sheets/${file}`,
  (file) => `/dist/assets/sheets/${file}`,
  () => '/sheets',
  () => '/sheets/',
];

describe.each(['GET', 'HEAD', 'POST'])('no URL serves a sheet with its foils to %s', (method) => {
  test.each(ways.map((way) => [way('FILE'), way] as const))('%s', async (_shown, way) => {
    for (const file of files) {
      const { status, body } = await send(method, way(file));
      // A file of the reference takes no other method, whatever its name is.
      expect(method === 'POST' && way(file).startsWith('/docs/') ? [404, 405] : [404]).toContain(
        status,
      );
      expect(body).not.toMatch(/foils|itemCount|complete/);
    }
  });
});
