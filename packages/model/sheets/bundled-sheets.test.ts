import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { compareArticle } from '../cli/input/compare-article.ts';
import { listKnownWords } from '../src/editing/sources/not-in-article.ts';
import { listUnsourced } from '../src/editing/sources/unsourced.ts';
import { readArticle } from '../src/sheet/text/article-text.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { entitiesOf } from '../src/sheet/value.ts';
import { toPublicSheet } from '../src/derive/to-public-sheet.ts';
import { bundledSheets } from './index.ts';

const sheets = bundledSheets.map((sheet) => FactSheet.parse(sheet));

/** The sheets whose article Dateline publishes itself, so its text is bundled too. */
const own = sheets.filter(({ source }) => source.publisher === 'Dateline');
const articles = new URL('articles/', import.meta.url);

test.each(own.map((sheet) => [sheet.id, sheet] as const))(
  'each name and number in the feedback of %s is in the article, a fact or a page that is named',
  async (id, sheet) => {
    const { paragraphs } = await readArticle(
      await readFile(new URL(`${id}.txt`, articles), 'utf8'),
    );
    expect(listUnsourced(sheet, listKnownWords(paragraphs, sheet))).toEqual([]);
  },
);

test('bundled sheets have different ids', () => {
  const ids = sheets.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_id, sheet) => {
  test('has no two facts with the same statement', () => {
    const statements = toPublicSheet(sheet).facts.map(({ statement }) => statement);
    expect(new Set(statements).size).toBe(statements.length);
  });

  test('uses each of its entities', () => {
    const facts = JSON.stringify([
      sheet.facts,
      sheet.arrangements,
      sheet.entities.map((entity) => 'partOf' in entity && entity.partOf),
    ]);
    const unused = sheet.entities.filter(({ id }) => !facts.includes(`"${id}"`));
    expect(unused).toEqual([]);
  });

  test('names who said it in each statement with a quotation', () => {
    const speakers = new Set(
      sheet.facts.flatMap((fact) => [
        ...(fact.kind === 'claim' ? [fact.claimant] : []),
        ...(fact.voice.type === 'attributed' ? [fact.voice.claimant] : []),
        ...(fact.kind === 'clause' ? entitiesOf(fact.subject) : []),
      ]),
    );
    const names = [
      ...sheet.entities
        .filter(({ id }) => speakers.has(id))
        .flatMap(({ label, short = label }) => [label, short]),
      // The words on a thing are the thing's.
      'The plaque',
    ];
    const statements = toPublicSheet(sheet).facts.map(({ statement }) => statement);
    for (const statement of statements.filter((each) => each.includes('“'))) {
      expect(names.filter((name) => statement.includes(name))).not.toEqual([]);
    }
  });

  test('writes every statement as a sentence', () => {
    for (const { statement } of toPublicSheet(sheet).facts)
      expect(statement).toMatch(/^[\p{Lu}\d].*[.”]$/u);
  });
});

test('an article is bundled for each sheet that Dateline publishes, and for no other', async () => {
  const files = await readdir(articles);
  expect(files.toSorted()).toEqual(own.map(({ id }) => `${id}.txt`).toSorted());
});

describe.each(own.map((sheet) => [sheet.id, sheet] as const))('the article of %s', (id, sheet) => {
  const read = () => readFile(new URL(`${id}.txt`, articles), 'utf8');

  test('is the text that the sheet was written from', async () => {
    expect(compareArticle(sheet, await readArticle(await read()))).toEqual([]);
  });

  test('has whole words at each piece of evidence', async () => {
    const { paragraphs } = await readArticle(await read());
    const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
    for (const { paragraph, start, end } of sheet.facts.flatMap(({ evidence }) => evidence)) {
      const text = paragraphs[paragraph] ?? '';
      const cuts = [start, end].filter((at) => isWord(text[at - 1]) && isWord(text[at]));
      expect({ text: text.slice(start, end), cuts }).toMatchObject({ cuts: [] });
    }
  });

  test('has 400 to 850 words, that of the match at most 700', async () => {
    const words = (await read()).trim().split(/\s+/);
    expect(words.length).toBeGreaterThanOrEqual(400);
    expect(words.length).toBeLessThanOrEqual(id === 'world-cup-final-1966' ? 700 : 850);
  });
});
