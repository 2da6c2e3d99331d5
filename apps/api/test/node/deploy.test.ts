import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configurations, workers } from '../../../../scripts/repository.ts';
import { runWranglerHere, workspace } from './local-api.ts';

/** The size limit of the Worker, minified and gzipped, in bytes. */
const budget = 100 * 1024;

let bundle = '';
let output = '';
let publisher = '';
let publisherOutput = '';

beforeAll(async () => {
  bundle = await mkdtemp(join(tmpdir(), 'dateline-bundle-'));
  output = await runWranglerHere('deploy', '--dry-run', '--outdir', bundle);
  publisher = await mkdtemp(join(tmpdir(), 'dateline-publisher-'));
  const config = ['--config', 'wrangler.publisher.jsonc'];
  publisherOutput = await runWranglerHere('deploy', ...config, '--dry-run', '--outdir', publisher);
});

afterAll(() =>
  Promise.all([bundle, publisher].map((folder) => rm(folder, { recursive: true, force: true }))),
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

test('the publisher can be deployed with the database as its only binding and without an address', async () => {
  const bindings = publisherOutput.split('\n').filter((line) => line.startsWith('env.'));
  expect(bindings).toEqual([expect.stringContaining('env.DB (dateline)')]);
  const config = await readFile(join(workspace, 'wrangler.publisher.jsonc'), 'utf8');
  expect(config).toMatch(/"workers_dev": false/);
  expect(config).toMatch(/"preview_urls": false/);
  expect(config).not.toMatch(/"routes?"|"triggers"/);
});

test.each([
  ...configurations.api.map((file) => ['api', file] as const),
  ...configurations.quiz.map((file) => ['quiz', file] as const),
  ...configurations.desk.map((file) => ['desk', file] as const),
])('%s/%s says which addresses the Worker has, and that no preview has one', async (name, file) => {
  const config = await readFile(join(workers[name], file), 'utf8');
  expect(config).toMatch(/\/\/ .+\n {2}"workers_dev": (?:true|false),/);
  expect(config).toMatch(/"preview_urls": false/);
});

test('the code that publishes and exports is in the publisher only', async () => {
  const [inApi, inPublisher] = await Promise.all(
    [bundle, publisher].map((folder) => readFile(join(folder, 'index.js'), 'utf8')),
  );
  const publishing = [
    'clear reference',
    'withdrawn_note = NULL',
    'article_id AS articleId',
    'shownumcorrect',
    'imsqti_v2p1',
  ];
  expect(publishing.filter((text) => !inPublisher?.includes(text))).toEqual([]);
  expect(publishing.filter((text) => inApi?.includes(text))).toEqual([]);
});

test('no fact sheet is part of the Worker, so their number does not change its size', async () => {
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
