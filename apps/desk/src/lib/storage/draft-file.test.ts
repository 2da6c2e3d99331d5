import { readFile } from 'node:fs/promises';
import { FactSheet, revisionOf } from '@dateline/model';
import { readArticle, type ArticleText } from '@dateline/model/editing';
import { bundledSheets } from '@dateline/model/sheets';
import { describe, expect, test } from 'vitest';
import {
  articleWithoutText,
  compareText,
  formatArticleFile,
  formatSheetFile,
  openSheet,
  readSheetFile,
} from './draft-file.ts';
import type { SheetJson } from '../draft/draft.ts';

const all = bundledSheets.map((json) => ({ json, id: FactSheet.parse(json).id }));
const articles = new URL('../../../../../packages/model/sheets/articles/', import.meta.url);

function read(json: unknown): SheetJson {
  const result = readSheetFile(JSON.stringify(json));
  if (result.sheet === undefined) throw new Error(result.fault);
  return result.sheet;
}

/** The bundled sheet whose article is ours, with its text. */
async function readWorldCup(): Promise<{ sheet: SheetJson; article: ArticleText }> {
  const text = await readFile(new URL('world-cup-final-1966.txt', articles), 'utf8');
  return { sheet: read(bundledSheets[3]), article: await readArticle(text) };
}

describe('a sheet comes back from a file as it went out', () => {
  test.each(all)('$id', async ({ json }) => {
    const draft = openSheet(read(json), undefined);
    const again = read(JSON.parse(formatSheetFile(draft)));
    expect(again).toEqual(json);
    expect(await revisionOf(FactSheet.parse(again))).toBe(await revisionOf(FactSheet.parse(json)));
  });

  test('an unfinished one, too', () => {
    const unfinished = {
      ...read(bundledSheets[3]),
      headline: '',
      facts: [{ kind: 'clause', id: 'a', subject: '', verb: '', slots: [], evidence: [] }],
    };
    expect(read(JSON.parse(JSON.stringify(unfinished)))).toEqual(unfinished);
  });

  test('the text of its article, too', async () => {
    const { sheet, article } = await readWorldCup();
    const again = await readArticle(formatArticleFile({ article }));
    expect(again).toEqual(article);
    expect(compareText(sheet, again)).toEqual([]);
  });
});

test.each([
  ['half a file', '{"id": "a"'],
  ['nothing', ''],
  ['a list', '[]'],
  ['null', 'null'],
  ['another file', '{"name": "package"}'],
  ['a fact that is none', JSON.stringify({ ...read(bundledSheets[3]), facts: [null] })],
  [
    'evidence that is none',
    JSON.stringify({
      ...read(bundledSheets[3]),
      facts: [{ id: 'a', kind: 'clause', evidence: 1 }],
    }),
  ],
  [
    'an article without paragraphs',
    JSON.stringify({ ...read(bundledSheets[3]), source: { digest: '', paragraphs: [] } }),
  ],
])('%s is refused with the reason', (_what, text) => {
  const result = readSheetFile(text);
  expect(result.sheet).toBeUndefined();
  expect('fault' in result ? result.fault : '').toMatch(/^This file is not /);
});

describe('a text that is not the one of the sheet', () => {
  test('is told by its number of lines, by a length, or else by its words', async () => {
    const { sheet, article } = await readWorldCup();
    const change = async (paragraphs: readonly string[]) =>
      compareText(sheet, await readArticle(paragraphs.join('\n')));
    const { paragraphs } = article;
    expect(await change(paragraphs.slice(1))).toEqual([expect.stringMatching(/^It has \d+ lines/)]);
    const longer = paragraphs.map((line, at) => (at === 2 ? `${line}!` : line));
    expect(await change(longer)).toEqual([
      expect.stringMatching(/^Paragraph 2 has \d+ characters, not \d+\.$/),
    ]);
    const other = paragraphs.map((line, at) => (at === 2 ? line.replace(/\w/, '#') : line));
    expect(await change(other)).toEqual([expect.stringMatching(/some words differ/)]);
  });
});

describe('without a text', () => {
  test('the article has the lengths of its paragraphs, and the words that evidence quotes', async () => {
    const { sheet } = await readWorldCup();
    const [first, ...others] = sheet.facts;
    if (first === undefined) throw new Error('The sheet has no facts');
    const quoted = {
      ...sheet,
      facts: [
        { ...first, evidence: [{ paragraph: 1, start: 2, end: 7, quote: 'boats' }] },
        ...others,
      ],
    };
    const { digest, paragraphs } = articleWithoutText(quoted);
    expect(digest).toBe(sheet.source.digest);
    expect(paragraphs.map(({ length }) => length)).toEqual(sheet.source.paragraphs);
    expect(paragraphs[1]).toMatch(/^··boats·+$/);
    expect(openSheet(quoted, undefined)).toMatchObject({ lacksText: true });
  });

  test('a quote that does not fit its place, or lies outside the text, is left out', async () => {
    const { sheet } = await readWorldCup();
    const [first] = sheet.facts;
    if (first === undefined) throw new Error('The sheet has no facts');
    const evidence = [
      { paragraph: 1, start: 2, end: 9, quote: 'boats' },
      { paragraph: 99, start: 0, end: 5, quote: 'boats' },
    ];
    const { paragraphs } = articleWithoutText({ ...sheet, facts: [{ ...first, evidence }] });
    expect(paragraphs.join('')).toMatch(/^·+$/);
  });
});
