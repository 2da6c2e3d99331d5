import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { FactSheet } from '@dateline/model';
import { signAll } from '@dateline/model/test/sign-all.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepareSheets } from '../../scripts/prepare-sheets.ts';
import { writeRevisions } from '../../scripts/write-revisions.ts';
import { bridge, bridgeId } from '../worker/bridge.ts';
import { workspace } from './local-api.ts';

const require = createRequire(import.meta.url);
const model = dirname(require.resolve('@dateline/model/sheets'));
const river = await readFile(join(model, '../test/fixtures/small-sheet.json'), 'utf8');
/** Whoever is asked about, one name fits two people. */
const ambiguous = JSON.stringify(
  signAll(FactSheet.parse(JSON.parse(river.replace('"label": "Dag Vik"', '"label": "Ada Holm"')))),
);
const sound = JSON.stringify(bridge);
const unsigned = JSON.stringify({ ...bridge, signatures: [] });

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-sheets-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

async function refuse(): Promise<string> {
  const prepared = await prepareSheets(folder);
  return prepared.ok ? 'All pass' : prepared.faults.join('\n');
}

describe('the publish gate', () => {
  test('lets a sound sheet pass, and other files lie', async () => {
    await write('bridge.json', sound);
    await write('index.ts', 'no sheet');
    expect(await prepareSheets(folder)).toMatchObject({
      ok: true,
      revisions: [{ id: bridgeId }],
    });
  });

  test('refuses a sheet without a signed item, and says what to run', async () => {
    await write('bridge.json', unsigned);
    expect(await refuse()).toMatch(
      /^bridge\.json: signatures: the bank, check 30 signed: .*pnpm@12 sheet sign bridge --all/,
    );
  });

  test('counts the items that readers get', async () => {
    const signatures = bridge.signatures.slice(0, 3);
    await write('bridge.json', JSON.stringify({ ...bridge, signatures }));
    expect(await prepareSheets(folder)).toMatchObject({ ok: true, revisions: [{ itemCount: 3 }] });
  });

  test('puts the sheets of the newest subjects first', async () => {
    const asOf = (month: string) => ({ asOf: { granularity: 'month', month } });
    const older = FactSheet.parse({ ...bridge, id: 'older', ...asOf('2025-07') });
    const newer = FactSheet.parse({ ...bridge, ...asOf('2025-08') });
    await write('a.json', JSON.stringify(signAll(older)));
    await write('b.json', JSON.stringify(signAll(newer)));
    expect(await prepareSheets(folder)).toMatchObject({
      revisions: [{ id: bridgeId }, { id: 'older' }],
    });
  });

  test('names file, item, check, path and fault of a sheet whose bank fails', async () => {
    await write('bridge.json', sound);
    await write('twins.json', ambiguous);
    expect(await refuse()).toMatch(
      /^twins\.json: entity dag-vik, label: \S+\/\S+, check 14 clear reference: .*names.*ada-holm/,
    );
  });

  test.each([
    ['no JSON', '{ "id": ', /^broken\.json: This is not JSON: /],
    ['no sheet', '[]', /^broken\.json: sheet: Write an object in \{ \} here, not \[\]$/],
    ['a member that is missing', '{}', /^broken\.json: id: /m],
    [
      'a rule that is broken',
      river.replace('"partOf": "coast"', '"partOf": "moon"'),
      /^broken\.json: entity harbour, partOf: /,
    ],
  ])('names file, path and fault of a file with %s', async (_what, text, complaint) => {
    await write('broken.json', text);
    expect(await refuse()).toMatch(complaint);
  });

  test('refuses two sheets of one article', async () => {
    await write('one.json', sound);
    await write('two.json', sound.replace('A new bridge', 'A long bridge'));
    expect(await refuse()).toBe('2 sheets have the id "bridge"');
  });

  test('ends the build with 1, before anything is written', async () => {
    await write('twins.json', ambiguous);
    const assets = join(workspace, 'dist/assets/sheets');
    const before = await readdir(assets);
    const build = promisify(execFile)(process.execPath, [
      join(workspace, 'scripts/build.ts'),
      '--sheets',
      folder,
    ]);
    await expect(build).rejects.toMatchObject({ code: 1 });
    await expect(build).rejects.toThrow(/Nothing is built[^]*twins\.json: /);
    expect(await readdir(assets)).toEqual(before);
  });
});

test('a sheet that is withdrawn or replaced does not stay among the assets', async () => {
  await write('bridge.json', sound);
  const prepared = await prepareSheets(folder);
  const revisions = prepared.ok ? prepared.revisions : [];
  const old = revisions.map((revision) => ({ ...revision, hash: 'old' }));
  await writeRevisions(folder, old);
  await writeRevisions(folder, revisions);
  const [hash] = revisions.map((revision) => `${revision.hash}.json`);
  expect(new Set(await readdir(join(folder, 'sheets')))).toEqual(new Set(['manifest.json', hash]));
});
