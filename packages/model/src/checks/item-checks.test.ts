import { describe, expect, it, test } from 'vitest';
import { context, find, items, relabel, withDistractor, withStem } from '../../test/bank-items.ts';
import { faultsOfForm } from '../../test/item-faults/forms.ts';
import { faultsOfProof } from '../../test/item-faults/proofs.ts';
import { faultsOfWords } from '../../test/item-faults/words.ts';
import { runItemCheck } from '../../test/run-item-check.ts';
import type { Item } from '../item/item.ts';
import { itemChecks } from './all-checks.ts';
import { createViewCheck } from './item/answerless-view.ts';

const catches = [...faultsOfProof, ...faultsOfForm, ...faultsOfWords];

describe('each check of an item', () => {
  test.each(itemChecks.map(({ number, name, run: check }) => [number, name, check] as const))(
    '%i, %s, passes every item of a sound sheet',
    (_number, _name, check) => {
      expect(items.flatMap((item) => check(item, context))).toEqual([]);
    },
  );

  test.each(catches)('%i catches %s', (number, _fault, item, message) => {
    expect(
      runItemCheck(number, item)
        .map((flaw) => flaw.message)
        .join('\n'),
    ).toMatch(message);
  });

  it('is shown to catch something', () => {
    const caught = new Set([...catches.map(([number]) => number), 19]);
    expect(itemChecks.filter(({ number }) => !caught.has(number))).toEqual([]);
  });

  test.each(items.map((item) => [item.interaction, item] as const))(
    '19 catches a view of a %s item in which the key shows',
    (_interaction, item) => {
      const key = (shown: Item): string => JSON.stringify([shown.stem, shown.key]);
      expect(createViewCheck(key)(item, context)).toHaveLength(1);
      expect(createViewCheck(({ stem }) => stem)(item, context)).toEqual([]);
    },
  );
});

describe('what a check lets pass', () => {
  test.each<[check: number, what: string, item: Item]>([
    [4, 'a long key of three words', relabel('mission/leader', { 'Ada Holm': 'Ada Sofie Holm' })],
    [10, 'a negative in a quotation', withStem('closure/date', 'Which party said “not one drop”?')],
    [
      10,
      'an absolute term in a quotation',
      withDistractor('says-north/what', 'That water was “always” theirs'),
    ],
    [10, 'a word that only holds such a term', withDistractor('closure/place', 'Somerset Hall')],
    [13, 'a stem of 30 words', withStem('closure/date', `On what ${'very '.repeat(27)}day?`)],
    [
      16,
      'a loaded word in a quotation',
      withStem('says-north/what', 'Which did Northland call “aggression”?'),
    ],
    [17, 'blame that a claim of the sheet lays', find('says-north/what')],
  ])('%i: %s', (number, _what, item) => {
    expect(runItemCheck(number, item)).toEqual([]);
  });
});
