import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bundledCases, hostileDocuments, textOf, wordsOf } from '../../../test/export-documents.ts';
import type { Item } from '../../item/item.ts';
import { keyInWords } from '../../revise/key-in-words.ts';
import { formatPlaces } from '../../english/format-places.ts';
import { formatSource } from '../article-source.ts';
import { csv } from './csv.ts';
import type { ExportDocument } from '../export-document.ts';

type Row = Record<string, string>;

async function readBack(document: ExportDocument) {
  const { body, losses } = await csv.write(document);
  const text = textOf(body);
  const rows: Row[] = parse(text, { columns: true, bom: true });
  const cells: string[][] = parse(text, { bom: true });
  return { rows, cells, losses };
}

/** The apostrophe that keeps a text from being a formula is no part of it. */
const withoutSign = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

const numbered = (row: Row, name: string): string[] =>
  Array.from({ length: 12 }, (_, at) => row[`${name} ${at + 1}`] ?? '')
    .filter((cell) => cell !== '')
    .map(withoutSign);

/** The right answer by the numbers of options, which programs read. */
function keyOf(row: Row): unknown {
  const options = numbered(row, 'Option');
  const targets = numbered(row, 'Match with');
  const numbers = (row['Right options'] ?? '').split(', ').map(Number);
  if (targets.length > 0) {
    return Object.fromEntries(
      options.map((label, at) => [label, targets[(numbers[at] ?? 0) - 1] ?? '']),
    );
  }
  if (options.length > 0) return numbers.map((number) => options[number - 1]);
  return withoutSign(row['Right answer'] ?? '').split('\n');
}

const readRow = (row: Row) => ({
  stem: withoutSign(row['Question'] ?? ''),
  options: numbered(row, 'Option'),
  key: keyOf(row),
});

const expectedRow = (item: Item) => ({
  ...wordsOf(item),
  ...(item.options.length === 0 && { key: keyInWords(item) }),
});

describe.each(bundledCases)('CSV of %s', (_id, document) => {
  it('is read back to the same questions and keys', async () => {
    const { rows } = await readBack(document);
    expect(rows.map(readRow)).toEqual(document.items.map(expectedRow));
  });

  it('holds the frame, all feedback and where the article says it', async () => {
    const { rows } = await readBack(document);
    const missing = document.items.flatMap((item, at) => {
      const cells = Object.values(rows[at] ?? {}).join('\n');
      const texts = [document.title, item.feedback.key, ...Object.values(item.feedback.options)];
      const places = [formatPlaces(item.evidence), formatSource(document.sheet)];
      return [...texts, ...places].filter((text) => !cells.includes(text));
    });
    expect(missing).toEqual([]);
  });
});

test('any text is read back as it is, and none begins like a formula', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async (document) => {
      const { rows, cells, losses } = await readBack(document);
      expect(rows.map(readRow)).toEqual(document.items.map(expectedRow));
      expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      const signed = rows.filter((row) =>
        Object.values(row).some((cell) => /^'+[=+\-@]/.test(cell)),
      );
      const named = losses.filter(({ part }) => part.startsWith('texts that begin'));
      expect(named.map(({ item }) => item)).toEqual(signed.map((row) => row['Id']));
    }),
    { numRuns: 50 },
  );
});

test.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '=a\nb'])('%j is no formula', async (stem) => {
  const [[, document] = []] = bundledCases;
  const items = document?.items.slice(0, 1).map((item) => ({ ...item, stem })) ?? [];
  const results = document === undefined ? [] : [await readBack({ ...document, items })];
  expect(results.map(({ rows }) => rows[0]?.['Question'])).toEqual([`'${stem}`]);
});
