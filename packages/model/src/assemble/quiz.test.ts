import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleSheet } from '../../test/sheets/scale-sheet.ts';
import { bundledSheets } from '../../sheets/index.ts';
import { deriveSigned } from '../../test/derive-signed.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { toPublicItem } from '../attempt/public-item.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { topics } from '../sheet/topics.ts';
import { checkQuiz } from '../checks/bank.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Bank, Item } from '../item/item.ts';
import { listExcess } from './limits.ts';
import { assembleQuiz } from './quiz.ts';

const bank = deriveBank(smallSheet);
const options = { length: 10, topics };
const serve = (from: Bank, seed: string) =>
  assembleQuiz(from, { ...options, seed }).map(toPublicItem);

/** The same bank with another possible key for every item. */
function withOtherKeys({ items }: Bank): Bank {
  const turn = <Value>(values: readonly Value[]): Value[] => [
    ...values.slice(1),
    ...values.slice(0, 1),
  ];
  return {
    items: items.map((item): Item => {
      const ids = item.options.map(({ id }) => id);
      const next = (id: string): string => turn(ids)[ids.indexOf(id)] ?? id;
      switch (item.interaction) {
        case 'choice':
          return { ...item, key: next(item.key) };
        case 'multipleChoice':
          return { ...item, key: item.key.map(next) };
        case 'order':
          return { ...item, key: item.key.toReversed() };
        case 'match': {
          const targets = turn(item.targets.map(({ id }) => id));
          const pairs = ids.map((id, at) => [id, targets[at % targets.length] ?? ''] as const);
          return { ...item, key: Object.fromEntries(pairs) };
        }
        case 'number':
          return { ...item, key: item.key + 1 };
        case 'date':
          return { ...item, key: '1999-12-31' };
      }
    }),
  };
}

describe('assembleQuiz', () => {
  it('gives the same bytes for the same seed, and different ones for another seed', () => {
    expect(JSON.stringify(serve(bank, 'one'))).toBe(JSON.stringify(serve(bank, 'one')));
    expect(JSON.stringify(serve(bank, 'one'))).not.toBe(JSON.stringify(serve(bank, 'two')));
  });

  it('gives byte-identical public items for banks that differ only in which option is right', () => {
    const other = withOtherKeys(bank);
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(JSON.stringify(serve(other, seed))).toBe(JSON.stringify(serve(bank, seed)));
      }),
    );
  });

  it('never combines two items that ask the same or give each other away', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const items = assembleQuiz(bank, { ...options, seed });
        expect(checkQuiz(bank, topics, items)).toEqual([]);
      }),
    );
  });

  it('numbers items from 1, with the requested topics and at most the requested length', () => {
    const items = assembleQuiz(bank, { seed: 'topics', length: 3, topics: ['dates', 'claims'] });
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(new Set(items.map(({ topic }) => topic))).toEqual(new Set(['dates', 'claims']));
    expect(assembleQuiz(bank, { seed: 'few', length: 50, topics: ['figures'] })).toHaveLength(2);
  });

  it('keeps numbers and dates in sequence and shuffles other options', () => {
    const orders = new Set<string>();
    const sequences = new Set<string>();
    for (let seed = 0; seed < 150; seed += 1) {
      for (const item of assembleQuiz(bank, { seed: `s${seed}`, length: 20, topics })) {
        const labels = item.options.map(({ label }) => label).join('|');
        if (item.id === 'boats/how-many') sequences.add(labels);
        if (item.id === 'chair/holder') orders.add(labels);
      }
    }
    const boats = bank.items.find(({ id }) => id === 'boats/how-many')?.options ?? [];
    expect([...sequences]).toEqual([boats.map(({ label }) => label).join('|')]);
    expect(orders.size).toBeGreaterThan(2);
  });

  const large = deriveBank(scaleSheet(100));
  const seeds = Array.from({ length: 100 }, (_, seed) => `s${seed}`);

  it.each([
    [10, large],
    [20, deriveBank(scaleSheet(360))],
  ])('fills quizzes of %i with items that do not look alike', (length, from) => {
    for (const seed of seeds) {
      const items = assembleQuiz(from, { seed, length, topics });
      expect(items).toHaveLength(length);
      expect(listExcess(items)).toEqual([]);
    }
  });

  const [, summit = smallSheet] = bundledSheets.map((sheet) => FactSheet.parse(sheet));
  const ofSummit = deriveSigned(summit);
  it.each([
    [['dates', 'outcomes']],
    [['objectives', 'places', 'claims']],
    [['delegates', 'objectives', 'claims']],
  ] as const)('gives ten questions about %j if ten agree, whichever it begins with', (chosen) => {
    for (const seed of seeds.slice(0, 40)) {
      expect(assembleQuiz(ofSummit, { seed, length: 10, topics: chosen })).toHaveLength(10);
    }
  });

  it('fills a quiz with items that look alike if there are no others', () => {
    const [first] = large.items.filter(({ proof }) => proof.template === 'clause/how-many');
    const alike = Array.from({ length: 5 }, (_, at) =>
      first === undefined
        ? []
        : [
            {
              ...first,
              id: `copy-${at}/x`,
              asks: [`copy-${at}#x`],
              stem: `How many, ${at}?`,
              options: [],
              reveals: [],
            },
          ],
    ).flat();
    expect(assembleQuiz({ items: alike }, { seed: 'alike', length: 5, topics })).toHaveLength(5);
  });

  it('takes items that should be avoided only if no others fit', () => {
    for (const seed of seeds) {
      const avoid = assembleQuiz(large, { seed, length: 10, topics }).map(({ id }) => id);
      const next = assembleQuiz(large, { seed: `next ${seed}`, length: 10, topics, avoid });
      expect(next).toHaveLength(10);
      expect(next.filter(({ id }) => avoid.includes(id))).toEqual([]);
    }
  });

  it('gives a quiz that is as long if all items should be avoided', () => {
    const avoid = bank.items.map(({ id }) => id);
    const { length } = serve(bank, 'all');
    expect(assembleQuiz(bank, { ...options, seed: 'all', avoid })).toHaveLength(length);
  });
});
