import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { signAll } from '../../test/sign-all.ts';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { deriveBank } from '../../src/derive/bank.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { signedBank } from '../../src/sign/signed-bank.ts';
import { run } from '../run.ts';

const { save } = useScratchFolder();
const { items } = deriveBank(smallSheet);
const [first = '', second = ''] = items.map(({ id }) => id);

const read = async (path: string) => FactSheet.parse(JSON.parse(await readFile(path, 'utf8')));

async function listSigned(path: string): Promise<string[]> {
  const sheet = await read(path);
  return signedBank(sheet, deriveBank(sheet)).items.map(({ id }) => id);
}

/** Saves a sheet as an editor may have written it. */
const written = Object.fromEntries(
  Object.entries(smallSheet).filter(([name]) => name !== 'signatures' && name !== 'dropped'),
);
const saveSheet = (sheet: object = written) => save('sheet.json', `${JSON.stringify(sheet)}\n`);

describe('npx -y pnpm@12 sheet sign', () => {
  test('signs one item, with name and day, and leaves the rest of the file as it was', async () => {
    const path = await saveSheet();
    const before = await readFile(path, 'utf8');
    const today = (): string => new Date().toISOString().slice(0, 10);
    const day = today();
    const { code, output } = await run(['sign', path, second, '--by', 'Ada']);
    expect([code, output]).toEqual([
      0,
      `Signed 1 item; 1 of ${items.length} are signed now: ${path}`,
    ]);
    expect(await listSigned(path)).toEqual([second]);
    const [signature] = (await read(path)).signatures;
    expect(signature?.by).toBe('Ada');
    // The day may end while the command runs.
    expect([day, today()]).toContain(signature?.on);
    const text = await readFile(path, 'utf8');
    expect(text.startsWith(before.replace(/\}\n$/, ',\n  "signatures": ['))).toBe(true);
    expect(text.endsWith(']}\n')).toBe(true);
  });

  test('--all signs what is neither signed nor dropped, and keeps earlier signatures', async () => {
    const path = await saveSheet();
    await run(['sign', path, first, '--by', 'Ada']);
    await run(['drop', path, second, '--reason', 'Too easy']);
    const { output } = await run(['sign', path, '--all', '--by', 'Eva']);
    expect(output).toContain(`Signed ${items.length - 2} items; ${items.length - 1} of`);
    expect(await listSigned(path)).toEqual(items.map(({ id }) => id).filter((id) => id !== second));
    const { signatures } = await read(path);
    expect(signatures.find(({ item }) => item === first)).toMatchObject({ by: 'Ada' });
    expect(await run(['sign', path, '--all'])).toMatchObject({
      output: /^Signed 0 items;/,
    });
  });

  test('signs an item again after it has changed, and removes signatures of items that are gone', async () => {
    const signed = signAll(smallSheet);
    const gone = signed.signatures.map((each) => ({ ...each, item: `gone/${each.item}` }));
    const changed = signed.signatures.map((each) => ({ ...each, content: '0'.repeat(64) }));
    const path = await saveSheet({ ...signed, signatures: [...gone, ...changed] });
    expect(await listSigned(path)).toEqual([]);
    await run(['sign', path, '--all']);
    expect(await listSigned(path)).toEqual(items.map(({ id }) => id));
    expect((await read(path)).signatures).toHaveLength(items.length);
  });

  test.each([
    [['sign'], /^Usage/],
    [['sign', 'FILE'], /^Cannot sign: name the items, or sign all with --all$/],
    [['sign', 'FILE', 'no/such'], /^Cannot sign no\/such: river-accord has no such item/],
    [['drop', 'FILE', first], /^Usage/],
    [
      ['drop', 'FILE', 'no/such', '--reason', 'a'],
      /^Cannot drop no\/such: river-accord has no such item/,
    ],
  ])('explains the error or the usage, and writes nothing: %j', async (args, complaint) => {
    const path = await saveSheet();
    const before = await readFile(path, 'utf8');
    const outcome = await run(args.map((arg) => (arg === 'FILE' ? path : arg)));
    expect(outcome.code).toBe(2);
    expect(outcome.complaint).toMatch(complaint);
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});

describe('npx -y pnpm@12 sheet drop', () => {
  test('takes an item from readers with a reason, until it is signed again', async () => {
    const path = await saveSheet(signAll(smallSheet));
    expect(await run(['drop', path, first, '--reason', 'Too easy'])).toMatchObject({ code: 0 });
    expect(await listSigned(path)).toEqual(items.slice(1).map(({ id }) => id));
    expect((await read(path)).dropped).toEqual([{ item: first, reason: 'Too easy' }]);
    await run(['drop', path, first, '--reason', 'Far too easy']);
    expect((await read(path)).dropped).toEqual([{ item: first, reason: 'Far too easy' }]);
    await run(['sign', path, first]);
    expect((await read(path)).dropped).toEqual([]);
    expect(await listSigned(path)).toEqual(items.map(({ id }) => id));
  });
});
