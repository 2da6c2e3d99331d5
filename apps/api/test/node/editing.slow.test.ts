import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FactSheet, revisionOf } from '@dateline/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DevServer } from '../../../../scripts/processes/wrangler.ts';
import { createClient, type Client } from '../../src/client.ts';
import { apollo, apolloId, correctedApollo } from './apollo.ts';
import { runSheet } from './sheet-command.ts';
import { migrate, startLocalApi } from './local-api.ts';

const hashOf = (json: string): Promise<string> => revisionOf(FactSheet.parse(JSON.parse(json)));
const [before, after] = [await hashOf(apollo), await hashOf(correctedApollo)];
const note = 'Apollo 11 was launched a day later';

let folder = '';
let file = '';
let run: DevServer | undefined;
let to: readonly string[] = [];
let api: Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-api-'));
  file = join(folder, 'corrected.json');
  await writeFile(file, correctedApollo);
  await migrate(folder);
  run = await startLocalApi(folder);
  to = ['--to', run.url];
  api = createClient(run.url);
});

afterAll(async () => {
  await run?.kill();
  await rm(folder, { recursive: true, force: true });
});

const readCurrent = async () => {
  const response = await api.v1.articles[':articleId'].$get({ param: { articleId: apolloId } });
  return { status: response.status, etag: response.headers.get('ETag') };
};

async function listCorrections() {
  const call = api.v1.articles[':articleId'].corrections;
  const response = await call.$get({ param: { articleId: apolloId } });
  return (await response.json()).corrections;
}

test('an editor corrects a bundled sheet: the next request gets it, the old revision stays, the correction is listed', async () => {
  expect((await readCurrent()).etag).toBe(`"${before}"`);
  const dry = await runSheet(['publish', file, '--note', note, '--dry-run', ...to]);
  expect(dry).toMatchObject({ code: 0, complaint: '' });
  expect((await readCurrent()).etag).toBe(`"${before}"`);

  const blind = await runSheet(['publish', file, '--note', note, ...to]);
  expect(blind).toMatchObject({ code: 1, output: dry.output });
  expect(blind.complaint).toContain(`repeat the command with --previous ${before}`);
  expect((await readCurrent()).etag).toBe(`"${before}"`);

  const wet = await runSheet(['publish', file, '--note', note, '--previous', before, ...to]);
  expect(wet).toMatchObject({ code: 0, complaint: '' });
  expect(wet.output).toContain(`${apolloId}, revision ${after}\nbefore: ${before}\n`);
  expect(wet.output).toMatch(/^facts: \d+ kept, 1 rewritten\n {2}rewritten: launch$/m);
  expect(wet.output).toMatch(/^ {2}rekeyed: .*\blaunch\/time-date\b/m);
  expect(wet.output).toMatch(
    /^no longer served: \d+ items? whose .*\n {2}unsigned: .*\blaunch\/time-date\b/m,
  );
  expect(wet.output).toMatch(/\nPublished\.\n$/);
  expect(dry.output).toBe(
    wet.output.replace(
      'Published.',
      `A dry run: nothing was published. To publish it in place of that revision and no other: --previous ${before}`,
    ),
  );

  expect((await readCurrent()).etag).toBe(`"${after}"`);
  const old = await api.v1.revisions[':hash'].$get({ param: { hash: before } });
  expect([old.status, (await old.json()).revision]).toEqual([200, before]);
  expect(await listCorrections()).toMatchObject([
    { kind: 'corrected', note, previous: before, revision: after },
    { kind: 'published', note: null, previous: null, revision: before },
  ]);

  const again = await runSheet(['publish', file, '--note', note, ...to]);
  expect(again.output).toMatch(/is current now\.\nNothing was published\.\n$/);
  expect(await listCorrections()).toHaveLength(2);
});

test('a withdrawn article is gone at the next request, and back when it is published again', async () => {
  const withdrawn = await runSheet(['withdraw', apolloId, '--note', 'Being checked', ...to]);
  expect(withdrawn).toMatchObject({ code: 0, complaint: '' });
  expect((await readCurrent()).status).toBe(410);
  expect((await listCorrections())[0]).toMatchObject({ kind: 'withdrawn', note: 'Being checked' });

  const unaware = await runSheet(['publish', file, '--note', 'It was right', ...to]);
  expect(unaware).toMatchObject({ code: 1, output: '' });
  expect(unaware.complaint).toContain('The article is withdrawn: publish it with "restore"');
  const restored = await runSheet(['publish', file, '--note', 'It was right', '--restore', ...to]);
  expect(restored.output).toMatch(/\nPublished\.\n$/);
  expect(await readCurrent()).toEqual({ status: 200, etag: `"${after}"` });
  expect((await listCorrections())[0]).toMatchObject({ kind: 'restored', note: 'It was right' });
});

test('an editor whose sheet is based on an old revision is told which one is current, and changes nothing', async () => {
  for (const command of [
    ['publish', apolloId],
    ['withdraw', apolloId],
  ]) {
    const late = await runSheet([...command, '--note', note, '--previous', before, ...to]);
    expect(late).toMatchObject({ code: 1, output: '' });
    expect(late.complaint).toContain(
      `Another revision is current than your work is based on: ${after}`,
    );
  }
  expect(await readCurrent()).toEqual({ status: 200, etag: `"${after}"` });
});

test('an editor reads what a reader has reported', async () => {
  const articles = api.v1.articles[':articleId'];
  const started = await articles.attempts.$post({ param: { articleId: apolloId }, json: {} });
  const { id, items } = await started.json();
  const reported = await api.v1.attempts[':attemptId'].reports.$post({
    param: { attemptId: id },
    json: { number: 1, reason: 'outdated', text: 'There was another landing.\nOr was there?' },
  });
  expect(reported.status).toBe(201);
  const listed = await runSheet(['reports', apolloId, ...to]);
  expect(listed).toMatchObject({ code: 0, complaint: '' });
  expect(listed.output).toContain(`\n  ${items[0]?.stem}\n  outdated, before answering\n`);
  expect(listed.output).toMatch(
    / {2}> There was another landing\.\n {2}> Or was there\?\n\n1 report\n$/,
  );
  expect((await runSheet(['reports', 'nope', ...to])).output).toBe('0 reports\n');
});

test('an editor with a wrong key, or without an API at the address, gets an error that says so', async () => {
  const wrong = await runSheet(['publish', file, '--note', note, ...to], 'k'.repeat(44));
  expect(wrong).toMatchObject({ code: 2, output: '' });
  expect(wrong.complaint).toContain('does not know this key: set DATELINE_EDITOR_KEY');
  // The system reserves this port, and no server uses it.
  const unreachable = 'http://localhost:2';
  const lost = await runSheet(['withdraw', apolloId, '--note', note, '--to', unreachable]);
  expect(lost).toMatchObject({
    code: 2,
    complaint: `Cannot reach ${unreachable}: nothing answers there\n`,
  });
});
