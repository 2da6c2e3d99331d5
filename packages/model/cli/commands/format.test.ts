import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { deriveBank } from '../../src/derive/bank.ts';
import { formatPicture } from '../../src/editing/item-words.ts';
import { Entity } from '../../src/sheet/entity.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { Fact } from '../../src/sheet/fact.ts';
import { Clause } from '../../src/sheet/facts/clause.ts';
import { loadedWords } from '../../src/sheet/text/loaded-words.ts';
import { Arrangement } from '../../src/sheet/question.ts';
import { readArticle } from '../../src/sheet/text/article-text.ts';
import { placeQuotes } from '../input/resolve-quotes.ts';
import { kindExamples } from '../reference/kind-examples.ts';
import { buildReferences } from './format.ts';

const root = new URL('../../../../', import.meta.url);
const references = await buildReferences();

/** The words that tell the variants of a union apart. */
const wordsOf = (schema: z.ZodMiniType, field: string): string[] => {
  const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  const words = text.matchAll(
    new RegExp(
      `"properties":\\{[^}]*?"${field}":\\{"type":"string","(?:const":|enum":\\[)"(\\w+)"`,
      'g',
    ),
  );
  return [...words].map(([, word = '']) => word);
};

describe('npx -y pnpm@12 sheet format', () => {
  test.each([...references])('the committed %s is current', async (file, text) => {
    expect(await readFile(new URL(file, root), 'utf8')).toBe(text);
  });

  test.each([
    ...wordsOf(Entity, 'type').map((word) => [word, Entity] as const),
    ...wordsOf(Fact, 'kind').map((word) => [word, Fact] as const),
    ...['order', 'match', 'number'].map((word) => [word, Arrangement] as const),
  ])('the example of %s is valid', (word, schema) => {
    const { sheet } = placeQuotes({ facts: [kindExamples.get(word)] });
    const parsed = z.safeParse(z.object({ facts: z.array(schema) }), sheet);
    expect(parsed.error?.issues).toBeUndefined();
  });

  test('describes the fields of entities, each type with its own', () => {
    const page = references.get('docs/sheet-format.md') ?? '';
    const [, entities = ''] = /## SheetEntity\n([^]*?)\n## /.exec(page) ?? [];
    const sections = entities.split('### ').slice(1);
    expect(sections).toHaveLength(wordsOf(Entity, 'type').length);
    for (const section of sections) expect(section).toMatch(/`aliases`.*no other entity/);
    const find = (word: string) => sections.find((each) => each.startsWith(`\`${word}\``));
    expect(find('place')).toMatch(/`coordinates`.*on Earth/);
    expect(find('organisation')).toMatch(/`coordinates`.*seat/);
  });

  test('says of each kind of fact whether it needs a statement', () => {
    const page = references.get('docs/sheet-format.md') ?? '';
    const findRow = (kind: string): string =>
      new RegExp(`\n## ${kind}\n[^]*?\n(\\| \`statement\` .*)`).exec(page)?.[1] ?? '';
    expect(findRow('Clause')).toMatch(/characters +\| +\| .* By default .*"was due to"/);
    for (const kind of ['Delegation', 'Office', 'Claim'])
      expect(findRow(kind)).toMatch(/characters +\| yes +\| .*only a clause has one by default/);
  });

  test('says when a post is an office and when a slot of a clause, with a slot that is valid', () => {
    const page = references.get('docs/sheet-format.md') ?? '';
    const [, advice = ''] = /\n## Office\n\n(.*)\n/.exec(page) ?? [];
    expect(advice).toMatch(/who is who.*If a post only belongs to .*, write a clause/);
    const slot: unknown = JSON.parse(/`(\{.*\})`/.exec(advice)?.[1] ?? '');
    expect(Clause.shape.slots.parse([slot])).toHaveLength(1);
  });

  test('says wherever a field `sources` stands that it holds ids of outside facts', () => {
    const page = references.get('docs/sheet-format.md') ?? '';
    const rows = page.split('\n').filter((row) => row.startsWith('| `sources`'));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row).toMatch(/ids of the outside facts/);
  });

  test('names places of a whole sheet that exist, with what is said of them', async () => {
    const page = references.get('docs/sheet-format.md') ?? '';
    const [, section = ''] = /## A whole sheet\n([^]*?)\n## /.exec(page) ?? [];
    const [file = '', article = ''] = section.match(/packages\/[\w/.-]+/g) ?? [];
    const sheet = FactSheet.parse(JSON.parse(await readFile(new URL(file, root), 'utf8')));
    expect(sheet.source.digest).toBe(
      (await readArticle(await readFile(new URL(article, root), 'utf8'))).digest,
    );
    const [signing, outside, claim, line] = [...section.matchAll(/^- `(.*?)`/gm)].map(
      ([, id]) => id,
    );
    const [place, said] = [signing, claim].map((id) => sheet.facts.find((each) => each.id === id));
    expect(place?.elsewhere).toHaveLength(1);
    expect(place?.questions).toHaveLength(2);
    expect(place?.questions[0]?.foils).toContainEqual(expect.objectContaining({ fact: outside }));
    expect(sheet.outside.map(({ id }) => id)).toContain(outside);
    expect(said?.voice.type).toBe('attributed');
    expect(sheet.arrangements.find(({ id }) => id === line)?.as).toBe('line');
    const drawn = deriveBank(sheet).items.filter((item) => formatPicture(item) !== undefined);
    expect(drawn.map(({ id }) => id)).toEqual(
      expect.arrayContaining([`${signing}/place-choice`, `${line}/line`]),
    );
  });

  test('lists each loaded word with what to write instead', () => {
    const page = references.get('docs/sheet-format.md') ?? '';
    const [, section = ''] = page.split('## Loaded words');
    const rows = section.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
    for (const { words, instead } of loadedWords)
      expect(rows).toContainEqual(expect.arrayContaining([words, instead]));
  });

  test('describes each kind of fact and of entity', () => {
    const page = references.get('docs/sheet-format.md') ?? '';
    const kinds = [...wordsOf(Entity, 'type'), ...wordsOf(Fact, 'kind')];
    expect(kinds).toEqual(expect.arrayContaining(['person', 'clause', 'office']));
    for (const word of kinds) expect(page).toMatch(new RegExp(`"(?:kind|type)": "${word}"`));
  });
});
