import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { askedSheet } from '../../test/sheets/asked-sheet.ts';
import { signAll } from '../../test/sign-all.ts';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { run } from '../run.ts';

const { pathOf, save } = useScratchFolder();

const Written = z.object({ items: z.array(z.unknown()) });

const readItems = async (path: string): Promise<unknown[]> =>
  Written.parse(JSON.parse(await readFile(path, 'utf8'))).items;

describe('npx -y pnpm@12 sheet export', () => {
  test('writes the signed questions, or a quiz of them that is the same each time', async () => {
    const sheet = await save('signed.json', JSON.stringify(signAll(askedSheet)));
    const [all, quiz, again] = ['all', 'quiz', 'again'].map((name) => pathOf(`${name}.json`));
    const base = ['export', sheet, '--format', 'json'];
    const { code, output } = await run([...base, '--out', String(all)]);
    expect(code).toBe(0);
    const items = await readItems(String(all));
    expect(output).toBe(`Wrote ${items.length} questions to ${all}`);
    expect(items.length).toBeGreaterThan(3);
    for (const path of [quiz, again]) await run([...base, '--length', '3', '--out', String(path)]);
    expect(await readItems(String(quiz))).toHaveLength(3);
    expect(await readFile(String(again))).toEqual(await readFile(String(quiz)));
  });

  test.each([
    ['calendar', 'date', 'BEGIN:VEVENT'],
    ['csv', 'question', '\r\n'],
  ])('says of the format %s how many %ss it wrote', async (format, noun, mark) => {
    const sheet = await save('counted.json', JSON.stringify(signAll(askedSheet)));
    const path = pathOf(`counted.${format}`);
    const { output } = await run(['export', sheet, '--format', format, '--out', path]);
    const [first = ''] = String(output).split('\n');
    // The first line of a table names its columns.
    const count = (await readFile(path, 'utf8')).split(mark).length - (format === 'csv' ? 2 : 1);
    expect(count).toBeGreaterThan(0);
    expect(first).toBe(`Wrote ${count} ${noun}${count === 1 ? '' : 's'} to ${path}`);
  });

  test('writes nothing of a sheet that nobody has signed', async () => {
    const sheet = await save('asked.json', JSON.stringify(askedSheet));
    const { code, complaint } = await run(['export', sheet, '--format', 'json']);
    expect(code).toBe(1);
    expect(complaint).toContain('no signed question');
  });

  test.each([
    [['--format', 'moodle'], 'No format is called "moodle": it is one of '],
    [['--format', 'json', '--length', 'ten'], '"ten" is no number of questions'],
  ])('%j is refused with what to write', async (options, message) => {
    const sheet = await save('asked.json', JSON.stringify(askedSheet));
    const { code, complaint } = await run(['export', sheet, ...options]);
    expect(code).toBe(2);
    expect(complaint).toContain(message);
  });
});
