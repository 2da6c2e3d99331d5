import { describe, expect, test } from 'vitest';
import { useScratchFolder } from '../../test/scratch-folder.ts';
import { clauseSheet } from '../../test/sheets/clause-sheet.ts';
import { namesakeSheet, smallSheet } from '../../test/sheets/small-sheet.ts';
import { deriveBank } from '../../src/derive/bank.ts';
import { lookUpSheet } from '../../src/derive/lookup/indexed-sheet.ts';
import type { Item } from '../../src/item/item.ts';
import { run } from '../run.ts';
import { ruleWords } from '../../src/editing/item-words.ts';

const { save } = useScratchFolder();
const { items } = deriveBank(smallSheet);
const lookup = lookUpSheet(smallSheet);

async function explain(...args: string[]) {
  return run(['explain', await save('small.json', JSON.stringify(smallSheet)), ...args]);
}

/** One item for each interaction. */
const examples = [...Map.groupBy(items, ({ interaction }) => interaction)].flatMap(
  ([interaction, [item]]) => (item === undefined ? [] : [[interaction, item] as const]),
);

const find = (fits: (item: Item) => boolean): Item => {
  const item = items.find(fits);
  if (item === undefined) throw new RangeError('Cannot find such an item in the small bank');
  return item;
};

describe('npx -y pnpm@12 sheet explain', () => {
  test('lists all items with their stems if no item is named', async () => {
    const { code, output } = await explain();
    expect(code).toBe(0);
    const ids = output?.split('\n').map((line) => line.replace(/ \(drawn on .*\)$/, ''));
    expect(ids).toEqual(items.flatMap(({ id, stem }) => [id, `  ${stem}`]));
  });

  test.each([
    ['closure/place', 'map'],
    ['blockade/line', 'line'],
  ])('says of %s, alone and in the list, that it is drawn on the %s', async (id, kind) => {
    const list = (await explain()).output?.split('\n');
    expect(list).toContain(`${id} (drawn on the ${kind})`);
    expect((await explain(id)).output).toContain(`; choice, drawn on the ${kind}; predicted`);
    expect((await explain('mission/leader')).output).toContain('; choice; predicted');
    expect(list).toContain('mission/leader');
  });

  test.each(examples)('prints the whole proof of an item: %s', async (_interaction, item) => {
    const { code, output } = await explain(item.id);
    expect(code).toBe(0);
    const facts = smallSheet.facts.filter(({ id }) => item.facts.includes(id));
    const parts = [
      item.stem,
      ...item.options.map(({ label }) => label),
      item.proof.template,
      item.proof.because,
      `(${item.difficulty})`,
      ...item.proof.refutations.flatMap(({ because, rule }) => [because, ruleWords[rule]]),
      ...facts.flatMap((fact) => [fact.id, lookup.statementOf(fact)]),
      ...item.evidence.map(({ paragraph, start, end }) => `[${paragraph}:${start}-${end}]`),
    ];
    for (const part of parts) expect(output).toContain(part);
  });

  test('marks the key of a choice item and no other option', async () => {
    const item = find(({ interaction }) => interaction === 'choice');
    const { output = '' } = await explain(item.id);
    const key = item.options.find(({ id }) => id === item.key);
    expect(output?.match(/^ {2}> .*$/gm)).toEqual([`  > ${key?.label}  (key)`]);
  });

  test('numbers the options of an order item, and names the targets of a match item', async () => {
    const order = find(({ interaction }) => interaction === 'order');
    const { output: ordered } = await explain(order.id);
    expect(ordered).toMatch(/\(place 1\)\n[^]*\(place 2\)\n[^]*\(place 3\)/);
    const match = find(({ interaction }) => interaction === 'match');
    const { output: matched } = await explain(match.id);
    expect(matched?.match(/\(with .+\)$/gm)).toHaveLength(match.options.length);
  });

  test('prints the accepted answer of a typed item', async () => {
    const number = find((item) => item.interaction === 'number' && item.key === 140);
    expect((await explain(number.id)).output).toContain('accepted: 140, in digits or words');
    const date = find((item) => item.interaction === 'date' && item.key === '2001-03-03');
    expect((await explain(date.id)).output).toContain('accepted: 3 March 2001, in any usual way');
  });

  test('prints the feedback on a wrong number, and on each pair of a match', async () => {
    const sheet = await save('clauses.json', JSON.stringify(clauseSheet));
    const typed = await run(['explain', sheet, 'size/subject-number']);
    expect(typed.output).toContain('  90\n    Ninety is the number of cranes in the port.');
    const { items: all } = deriveBank(clauseSheet);
    const match = all.find(({ interaction }) => interaction === 'match');
    const { output } = await run(['explain', sheet, match?.id ?? '']);
    for (const text of Object.values(match?.feedback.options ?? {})) expect(output).toContain(text);
  });

  test('names the claimant of an attributed fact', async () => {
    const item = find(({ facts }) => facts.includes('says-north'));
    expect((await explain(item.id)).output).toMatch(/^ {4}Northland says so\.$/m);
  });

  test('finds an item of a bundled sheet by its id alone', async () => {
    const { code, output } = await run(['explain', 'launch/time-date']);
    expect(code).toBe(0);
    expect(output).toMatch(/^launch\/time-date\n/);
  });

  test('lists the checks that the item passed', async () => {
    const { output } = await explain(find(() => true).id);
    expect(output).toMatch(
      /\n {2}passed: 1 proven key, 2 no second key, .*18 feedback complete, 19 no answer in what is public, 28 no option to strike out, 31 picture, 32 no toll$/,
    );
  });

  test('prints which checks the item failed, and what to change', async () => {
    const { id } = find(({ stem }) => stem.includes('Ada Holm'));
    const path = await save('namesakes.json', JSON.stringify(namesakeSheet));
    const { code, output } = await run(['explain', path, id]);
    expect(code).toBe(0);
    expect(output).toMatch(/check 14, clear reference: .*\n {4}change entity \S+, label$/m);
    expect(output).not.toMatch(/passed: .*14 clear reference/);
  });

  test.each([
    ['mission/leeder', 'mission/leader'],
    ['mission', 'mission/leader'],
    ['mission/leader/', 'mission/leader'],
    ['clos/date', 'closure/date'],
  ])('suggests the nearest ids for the unknown id %s', async (id, near) => {
    const { code, output, complaint } = await explain(id);
    expect([code, output]).toEqual([2, undefined]);
    expect(complaint).toContain(`Cannot explain "${id}": no item of `);
    expect(complaint).toContain(`\n  ${near}\n`);
  });

  test('suggests nothing for an id that resembles no other', async () => {
    const { complaint } = await explain('?');
    expect(complaint).toMatch(
      /^Cannot explain "\?": .*\nnpx -y pnpm@12 sheet explain .* lists them all$/,
    );
  });
});
