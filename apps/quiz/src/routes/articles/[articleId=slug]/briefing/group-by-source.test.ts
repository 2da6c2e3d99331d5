import type { PublicFact } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { groupBySource } from './group-by-source.ts';
import { sampleClause } from './sample-facts.ts';
import type { FactOf } from './sheet-view.ts';

const fact = (id: string, paragraph: number, changes: Partial<FactOf<'clause'>> = {}) =>
  sampleClause(id, { evidence: [{ paragraph, start: 0, end: 1 }], ...changes });
const idsOf = (facts: PublicFact[]): string[][] =>
  groupBySource(facts, (id) => id).map((group) => group.facts.map(({ id }) => id));

test('facts in a row from one paragraph are one group', () => {
  expect(idsOf([fact('a', 5), fact('b', 5), fact('c', 7), fact('d', 5)])).toEqual([
    ['a', 'b'],
    ['c'],
    ['d'],
  ]);
});

test('what a claimant says stays by itself', () => {
  const voice = { type: 'attributed', claimant: 'east', cue: 'says' } as const;
  expect(idsOf([fact('a', 5, { voice }), fact('b', 5, { voice })])).toEqual([['a'], ['b']]);
});

test('a fact with a quotation stays by itself', () => {
  const evidence = [{ paragraph: 5, start: 0, end: 1, quote: 'two boats' }];
  expect(idsOf([fact('a', 5), fact('b', 5, { evidence }), fact('c', 5)])).toEqual([
    ['a'],
    ['b'],
    ['c'],
  ]);
});
