import { describe, expect, test } from 'vitest';
import { askedSheet } from '../../test/sheets/asked-sheet.ts';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { run } from '../run.ts';

const { save } = useScratchFolder();

describe('npx -y pnpm@12 sheet style', () => {
  test('prints each figure with its range, and passes a sheet within all of them', async () => {
    const { code, output } = await run([
      'style',
      await save('asked.json', JSON.stringify(askedSheet)),
    ]);
    expect(code).toBe(0);
    expect(output).toMatch(/^ok +0% +at most 15% +stems that open with "Which of these"$/m);
    expect(output).toMatch(/^ok +100% +at least 95% +wrong answers whose feedback adds a fact$/m);
    expect(output).toMatch(/^ +5 +distinct questions$/m);
  });

  test('fails a sheet with a figure outside its range', async () => {
    const { code, output } = await run([
      'style',
      await save('small.json', JSON.stringify(smallSheet)),
    ]);
    expect(code).toBe(1);
    expect(output).toMatch(/^FAILS +\d[\d.]*% +at most 15% +stems that open/m);
  });
});
