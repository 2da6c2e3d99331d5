import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runWrangler, workspace } from './wrangler.ts';

/** The most that the Worker may weigh, minified and gzipped, in bytes. */
const budget = 100 * 1024;

let bundle = '';
let output = '';
let desk = '';
let deskOutput = '';

beforeAll(async () => {
  bundle = await mkdtemp(join(tmpdir(), 'dateline-bundle-'));
  output = await runWrangler('deploy', '--dry-run', '--outdir', bundle);
  desk = await mkdtemp(join(tmpdir(), 'dateline-desk-'));
  const config = ['--config', 'wrangler.publisher.jsonc'];
  deskOutput = await runWrangler('deploy', ...config, '--dry-run', '--outdir', desk);
});

afterAll(() =>
  Promise.all([bundle, desk].map((folder) => rm(folder, { recursive: true, force: true }))),
);

test('the Worker can be deployed with what it binds', () => {
  for (const binding of [
    'env.DB',
    'env.ATTEMPT_SHARD',
    'env.ASSETS',
    'env.PUBLISHER (dateline-publisher#Publisher)',
    'env.ENVIRONMENT ("production")',
  ]) {
    expect(output).toContain(binding);
  }
});

test('the desk can be deployed beside it, with the database and nothing else, at no address', async () => {
  const bindings = deskOutput.split('\n').filter((line) => line.startsWith('env.'));
  expect(bindings).toEqual([expect.stringContaining('env.DB (dateline)')]);
  const config = await readFile(join(workspace, 'wrangler.publisher.jsonc'), 'utf8');
  expect(config).toMatch(/"workers_dev": false/);
  expect(config).toMatch(/"preview_urls": false/);
  expect(config).not.toMatch(/"routes?"|"triggers"/);
});

test('what editors do is in the desk alone', async () => {
  const [inApi, inDesk] = await Promise.all(
    [bundle, desk].map((folder) => readFile(join(folder, 'index.js'), 'utf8')),
  );
  const theirs = ['clear reference', 'withdrawn_note = NULL', 'article_id AS articleId'];
  expect(theirs.filter((text) => !inDesk?.includes(text))).toEqual([]);
  expect(theirs.filter((text) => inApi?.includes(text))).toEqual([]);
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
