import { describe, expect, test } from 'vitest';
import { writeBridgeSheet } from '../../test/sheets/bridge-sheet.ts';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { namesakeSheet, smallSheet } from '../../test/sheets/small-sheet.ts';
import { deriveBank } from '../../src/derive/bank.ts';
import { run } from '../run.ts';

const { save } = useScratchFolder();

const saveSmall = (): Promise<string> => save('small.json', JSON.stringify(smallSheet));
const saveFailing = (): Promise<string> => save('failing.json', JSON.stringify(namesakeSheet));

describe('npx -y pnpm@12 sheet check', () => {
  test('passes a sheet without faults, and sums up its bank', async () => {
    const { items } = deriveBank(smallSheet);
    const dates = items.filter(({ topic }) => topic === 'dates').length;
    const orders = items.filter(({ interaction }) => interaction === 'order').length;

    const { code, output, complaint } = await run(['check', await saveSmall()]);

    expect([code, complaint]).toEqual([0, undefined]);
    expect(output).toContain(`\n${items.length} items\n`);
    expect(output).toMatch(new RegExp(`by topic: .*\\b${dates} dates\\b`));
    expect(output).toMatch(new RegExp(`by interaction: .*\\b${orders} order\\b`));
    expect(output).toContain(`100% of ${smallSheet.facts.length} facts have an item`);
    expect(output).toMatch(/\b(\d+) of \1 checks passed: 1 proven key, 2 no second key/);
  });

  test('accepts the id of a bundled sheet', async () => {
    const { code, output } = await run(['check', 'pakistan-outreach-2025']);
    expect(code).toBe(0);
    expect(output).toMatch(/^pakistan-outreach-2025\n/);
  });

  test('prints for each item which check failed, why, and what to change', async () => {
    const { code, output } = await run(['check', await saveFailing()]);
    expect(code).toBe(1);
    expect(output).toMatch(
      /^mission\/\S+: .+\n {2}check 14, clear reference: .*Ada Holm.*\n {4}change (fact|entity) \S+(, \S+)*$/m,
    );
    expect(output).toMatch(/^ {2}failed: .*14 clear reference \(\d+ findings?\)/m);
  });

  test('fails a sheet with too few items, and lists the facts without one', async () => {
    const { code, output } = await run(['check', await save('bridge.json', writeBridgeSheet())]);
    expect(code).toBe(1);
    expect(output).toContain('check 24, coverage');
    expect(output).toContain('change fact opening');
    expect(output).toContain(
      '0% of 1 facts have an item; check 24 asks for 95%\n  without: opening',
    );
  });

  test('rejects an invalid sheet with the path of every fault', async () => {
    const broken = await save(
      'broken.json',
      writeBridgeSheet({ language: 'English!' }, { paragraph: 7, start: 0, end: 3 }),
    );
    const { code, output, complaint } = await run(['check', broken]);
    expect([code, output]).toEqual([1, undefined]);
    expect(complaint?.split('\n')).toEqual([
      `${broken}: language: Write a BCP 47 tag such as en`,
      `${broken}: fact opening, evidence 1, paragraph: The article has paragraphs 0 to 1`,
    ]);
  });

  test('reports on several sheets, each under its name', async () => {
    const valid = await saveSmall();
    const failing = await saveFailing();
    const broken = await save('empty.json', '{}');
    const { code, output, complaint } = await run(['check', valid, broken, failing]);
    expect(code).toBe(1);
    expect(output?.indexOf(`${valid}\n`)).toBe(0);
    expect(output).toContain(`\n${failing}\n`);
    expect(complaint).toContain(`${broken}: facts: `);
    expect(await run(['check', valid, valid])).toMatchObject({ code: 0 });
  });

  test('says that a name is neither a file nor a bundled sheet', async () => {
    expect(await run(['check', 'no-such-sheet'])).toEqual({
      code: 2,
      complaint: 'Cannot read no-such-sheet: there is no such file',
    });
  });
});
