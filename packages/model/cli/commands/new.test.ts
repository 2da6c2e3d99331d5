import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { put, type Path } from '../../test/faults-of.ts';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { parseSheet } from '../input/parse-sheet.ts';
import { run } from '../run.ts';

const { pathOf, save } = useScratchFolder();

const article = `The mayor’s Café Bridge opens
On 7 May 2001 Ada Holm opened the Café Bridge in Lake Town. Some 26 boats passed below, and seven waited.`;

async function draft(): Promise<unknown> {
  const { code, output = '' } = await run(['new', await save('article.txt', article)]);
  expect(code).toBe(0);
  return JSON.parse(output);
}

/** What an editor writes in place of each "". */
const words: readonly (readonly [Path, string])[] = [
  [['summary'], 'A bridge was opened.'],
  [['asOf', 'month'], '2001-05'],
  [['source', 'publisher'], 'Town Wire'],
  [['entities', 0, 'id'], 'ada-holm'],
  [['entities', 0, 'label'], 'Ada Holm'],
  [['entities', 0, 'short'], 'Holm'],
  [['entities', 0, 'about'], 'Ada Holm is a mayor.'],
  [['facts', 0, 'id'], 'opening'],
  [['facts', 0, 'subject'], 'ada-holm'],
  [['facts', 0, 'verb'], 'open, opened, opened'],
  [['facts', 0, 'slots', 0, 'value', 'text'], 'a bridge'],
  [['facts', 0, 'evidence', 0, 'quote'], 'Ada Holm opened the Café Bridge'],
  [['facts', 0, 'questions', 0, 'stem'], 'What did Ada Holm open?'],
  [['facts', 0, 'questions', 0, 'more'], 'Boats passed below it.'],
  ...['a tunnel', 'a harbour', 'a school'].flatMap((label, at) => [
    [['facts', 0, 'questions', 0, 'foils', at, 'label'], label] as const,
    [['facts', 0, 'questions', 0, 'foils', at, 'because'], `She had closed ${label}.`] as const,
  ]),
];

describe('npx -y pnpm@12 sheet new', () => {
  test('drafts a sheet that resolves and verifies once each "" is filled in', async () => {
    const filled = words.reduce<unknown>(
      (sheet, [path, text]) => put(sheet, path, text),
      await draft(),
    );
    expect(JSON.stringify(filled)).not.toContain('""');
    const files = [await save('filled.json', JSON.stringify(filled)), pathOf('article.txt')];
    expect(await run(['resolve', ...files])).toMatchObject({ code: 0 });
    expect(await run(['verify', ...files])).toMatchObject({ code: 0 });
  });

  test('says what to write for each ""', async () => {
    const parsed = parseSheet(await draft());
    const faults = parsed.ok ? [] : parsed.faults;
    expect(faults.length).toBeGreaterThan(words.length / 2);
    for (const fault of faults) expect(fault).toMatch(/write|Write|Run/);
  });

  test('takes the id from the headline', async () => {
    expect(await draft()).toMatchObject({
      id: 'the-mayors-cafe-bridge-opens',
      headline: 'The mayor’s Café Bridge opens',
    });
  });

  test('lists names, dates and numbers with their places', async () => {
    expect(await draft()).toMatchObject({
      notes: [
        'Paragraph 0, names: Café Bridge [12-23], place?',
        'Paragraph 1, names: Ada Holm [14-22], person?; Café Bridge [34-45], place?; Lake Town [49-58], place?',
        'Paragraph 1, dates: 7 May 2001 [3-13]',
        'Paragraph 1, numbers: 26 [65-67]; seven [92-97]',
      ],
    });
  });

  test('resolves a date if the day of publication is given', async () => {
    const path = await save(
      'article.txt',
      'The bridge\nIt opened on Tuesday, and on 2 June boats came.',
    );
    const notesOf = async (...options: string[]) => {
      const { output = '' } = await run(['new', path, ...options]);
      return JSON.stringify(JSON.parse(output));
    };
    expect(await notesOf('--published', '2025-06-20')).toContain(
      'dates: Tuesday [13-20], 17 June 2025?; 2 June [29-35], 2 June 2025?',
    );
    expect(await notesOf()).toContain('dates: Tuesday [13-20]; 2 June [29-35]"');
  });

  test('writes the day of publication into the sheet, if it is given', async () => {
    const path = await save('article.txt', article);
    const { output = '' } = await run(['new', path, '--published', '2001-05-08']);
    expect(JSON.parse(output)).toMatchObject({
      asOf: { granularity: 'month', month: '2001-05' },
      source: { published: { granularity: 'day', date: '2001-05-08' } },
    });
    expect(await draft()).not.toHaveProperty('source.published');
  });

  test('refuses a day that is none', async () => {
    const path = await save('article.txt', article);
    expect(await run(['new', path, '--published', '2025-02-30'])).toMatchObject({ code: 2 });
  });

  test('writes the sheet to a file', async () => {
    const path = await save('article.txt', article);
    const out = pathOf('new.json');
    expect(await run(['new', path, '--out', out])).toEqual({ code: 0, output: `Wrote ${out}` });
    expect(await readFile(out, 'utf8')).toMatch(/^\{\n {2}"id": "the-mayors-cafe-bridge-opens",/);
  });

  test('refuses an article without text', async () => {
    const path = await save('empty.txt', '\n\n');
    expect(await run(['new', path])).toMatchObject({ code: 1, complaint: /has no text/ });
  });
});
