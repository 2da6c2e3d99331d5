import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runWrangler } from './wrangler.ts';

/** The most that the Worker may weigh, minified and gzipped, in bytes. */
const budget = 60 * 1024;

let bundle = '';
let output = '';

beforeAll(async () => {
  bundle = await mkdtemp(join(tmpdir(), 'dateline-bundle-'));
  output = await runWrangler('deploy', '--dry-run', '--outdir', bundle);
});

afterAll(() => rm(bundle, { recursive: true, force: true }));

test('the Worker can be deployed with what it binds', () => {
  for (const binding of [
    'env.DB',
    'env.ATTEMPT_SHARD',
    'env.ASSETS',
    'env.ENVIRONMENT ("production")',
  ]) {
    expect(output).toContain(binding);
  }
});

test('no sheet is a part of the Worker: their number does not weigh on it', async () => {
  const script = await readFile(join(bundle, 'index.js'), 'utf8');
  for (const raw of bundledSheets) expect(script).not.toContain(FactSheet.parse(raw).headline);
});

test('the Worker stays within its budget', async () => {
  const files = (await readdir(bundle)).filter((name) => !/\.map$|^README/.test(name));
  const sizes = await Promise.all(
    files.map(async (name) => gzipSync(await readFile(join(bundle, name))).length),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
});
