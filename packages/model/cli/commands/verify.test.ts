import { describe, expect, test } from 'vitest';
import {
  bridgeArticle,
  bridgeDigest,
  bridgeEvidence,
  bridgeFact,
  writeBridgeSheet,
} from '../../test/sheets/bridge-sheet.ts';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { bundledSheets } from '../../sheets/index.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { readArticle } from '../../src/sheet/text/article-text.ts';
import { findOddAddresses } from '../input/find-odd-addresses.ts';
import { run } from '../run.ts';

const { pathOf, save } = useScratchFolder();

async function verify(sheet: string | Uint8Array, text: string | Uint8Array = bridgeArticle) {
  return run(['verify', await save('sheet.json', sheet), await save('article.txt', text)]);
}

describe('npx -y pnpm@12 sheet verify', () => {
  test('prints each fact with the text of its evidence in the article', async () => {
    const { code, output } = await verify(writeBridgeSheet());
    expect(code).toBe(0);
    expect(output).toContain('opening\n  A bridge was opened.\n  [1:21-32] Café Bridge\n');
  });

  test('accepts the article with any line breaks and in either normal form', async () => {
    const other = `\uFEFF${bridgeArticle.normalize('NFD').replaceAll('\n', '\r\n')}`;
    expect(await verify(writeBridgeSheet(), other)).toMatchObject({ code: 0 });
  });

  test('rejects another article, and prints its digest and the lengths of its paragraphs', async () => {
    const other = 'Town shuts bridge\nIt was old.';
    const { code, output, complaint } = await verify(writeBridgeSheet(), other);
    expect({ code, output }).toEqual({ code: 1 });
    expect(complaint).toContain(
      `source.digest: The article's digest is ${(await readArticle(other)).digest}`,
    );
    expect(complaint).toContain(
      "source.paragraphs: The article's paragraphs have the lengths 17, 11",
    );
  });

  test('rejects paragraph lengths that differ from the article’s', async () => {
    const { code, complaint } = await verify(
      writeBridgeSheet({ source: { digest: bridgeDigest, paragraphs: [99, 99] } }),
    );
    expect(code).toBe(1);
    expect(complaint).toMatch(/sheet\.json: source\.paragraphs: .*17, 43$/);
  });

  test('rejects an entity that nothing uses, by its id', async () => {
    const entities = [{ type: 'place', id: 'harbour', label: 'Harbour City' }];
    const { code, complaint } = await verify(writeBridgeSheet({ entities }));
    expect(code).toBe(1);
    expect(complaint).toMatch(/sheet\.json: entity harbour: Nothing uses this entity/);
  });

  test.each([
    ['a number for a host', 'https://192.0.2.7/almanac/1966'],
    ['a host that ends with a dot', 'https://example.org./almanac/1966'],
    ['a host without a dot', 'https://localhost/almanac/1966'],
    ['a port', 'https://example.org:8025/almanac/1966'],
    ['a front page', 'https://example.org/'],
  ])('rejects an outside fact whose address has %s', async (_name, url) => {
    const source = { title: 'Almanac', url, accessed: '2026-11-30' };
    const outside = [{ id: 'toll', statement: 'The old bridge had a toll.', source }];
    const { code, complaint } = await verify(writeBridgeSheet({ outside }));
    expect(code).toBe(1);
    expect(complaint).toMatch(/outside.*toll.*url: Name a page at a host with a name/);
  });

  test.each(bundledSheets.map((json) => [FactSheet.parse(json)]))(
    'finds a page at a host with a name for each outside fact of $id',
    (sheet) => {
      expect(findOddAddresses(sheet)).toEqual([]);
    },
  );

  test('rejects a quotation that is not in the evidence', async () => {
    const { code, complaint } = await verify(
      writeBridgeSheet({}, { ...bridgeEvidence, quote: 'Tea Bridge' }),
    );
    expect(code).toBe(1);
    expect(complaint).toMatch(/fact opening, evidence 1, quote: .*"Café Bridge"$/m);
  });

  test('prints the evidence of each fact with faults after them, and of no other', async () => {
    const wrong = { ...bridgeFact, id: 'closing', time: { granularity: 'year', year: '1999' } };
    const { code, complaint } = await verify(writeBridgeSheet({ facts: [bridgeFact, wrong] }));
    expect(code).toBe(1);
    expect(complaint).toMatch(
      /: fact closing, time: the sheet has 1999; .*\n\nThese facts have faults:\n\nclosing\n {2}.*\n {2}\[1:21-32\] Café Bridge$/,
    );
    expect(complaint).not.toContain('opening\n');
  });

  test('lists feedback that rests on nothing, which forbids nothing', async () => {
    const page = {
      id: 'page',
      statement: 'It has a toll.',
      source: { title: 'Bridges', url: 'https://example.org/bridges', accessed: '2026-11-30' },
    };
    const foils = [
      { label: 'a lock', because: 'The lock was built by Holm in 1987.' },
      { label: 'a tunnel', because: 'The tunnel was dug in 1912.', sources: ['page'] },
      { label: 'a road', because: 'The mayor opened the road on a Monday, too.' },
    ];
    const question = { ask: 'subject', stem: 'What was opened?', foils, more: 'The mayor came.' };
    const facts = [{ ...bridgeFact, questions: [question] }];
    const { code, output } = await verify(writeBridgeSheet({ facts, outside: [page] }));
    expect(code).toBe(0);
    expect(output).toMatch(/\n\n1 line with names or numbers that neither .*"sources".*\n/);
    expect(output).toContain(
      '\n  opening/subject-choice: "Holm", "1987"\n    a lock. The lock was built by Holm in 1987.\n\n1 fact;',
    );
    expect((await verify(writeBridgeSheet())).output).not.toContain('neither');
  });

  test('rejects an invalid sheet with the path of every fault, each on its own line', async () => {
    const { code, complaint } = await verify(
      writeBridgeSheet({ language: 'English!' }, { paragraph: 7, start: 0, end: 3 }),
    );
    expect(code).toBe(1);
    const path = pathOf('sheet.json');
    expect(complaint?.split('\n')).toEqual([
      `${path}: language: Write a BCP 47 tag such as en`,
      `${path}: fact opening, evidence 1, paragraph: The article has paragraphs 0 to 1`,
    ]);
  });

  test.each([
    ['an extra comma', '{\n  "facts": [1,]\n}', /line 2 column 15/],
    ['a missing comma', '{"id": 1\n"language": 2}', /line 2 column 1/],
    ['no JSON value', 'facts', /line 1 column 1/],
    ['an early end', '{"id":', /end of JSON input/],
  ])('prints the position of a JSON syntax error: %s', async (_name, text, position) => {
    const { code, complaint } = await verify(text);
    expect(code).toBe(1);
    expect(complaint).toMatch(/sheet\.json: This is not JSON: /);
    expect(complaint).toMatch(position);
  });

  test('says why it cannot read a file', async () => {
    const missing = pathOf('missing.json');
    expect(await run(['verify', missing, missing])).toEqual({
      code: 2,
      complaint: `Cannot read ${missing}: there is no such file`,
    });
    expect(await run(['verify', pathOf('.'), pathOf('.')])).toMatchObject({
      complaint: /it is a folder$/,
    });
    expect((await verify(new Uint8Array([0xff, 0xfe]))).complaint).toMatch(/it is not UTF-8 text$/);
  });
});
