import { describe, expect, it, test } from 'vitest';
import {
  context,
  contextOf,
  find,
  items,
  relabel,
  withDistractor,
  withStem,
} from '../../test/bank-items.ts';
import { faultsOfForm } from '../../test/item-faults/forms.ts';
import { faultsOfPictures } from '../../test/item-faults/pictures.ts';
import { faultsOfProof } from '../../test/item-faults/proofs.ts';
import { faultsOfWords } from '../../test/item-faults/words.ts';
import { runItemCheck } from '../../test/run-item-check.ts';
import { wideSheet } from '../../test/sheets/wide-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import { itemChecks } from './all-checks.ts';
import { createViewCheck } from './item/answerless-view.ts';

const wideItems = deriveBank(wideSheet).items;
const wideContext = contextOf(wideSheet);
const catches = [...faultsOfProof, ...faultsOfForm, ...faultsOfWords, ...faultsOfPictures];

describe('each check of an item', () => {
  test.each(itemChecks.map(({ number, name, run: check }) => [number, name, check] as const))(
    '%i, %s, passes every item of sheets without faults',
    (_number, _name, check) => {
      expect(items.flatMap((item) => check(item, context))).toEqual([]);
      expect(wideItems.flatMap((item) => check(item, wideContext))).toEqual([]);
    },
  );

  test.each(catches)('%i catches %s', (number, _fault, item, message) => {
    expect(
      runItemCheck(number, item)
        .map((flaw) => flaw.message)
        .join('\n'),
    ).toMatch(message);
  });

  it('is tested with a fault that it catches', () => {
    // Check 28 is of what editors ask; its faults are in the tests of these checks.
    const caught = new Set([...catches.map(([number]) => number), 19, 28]);
    expect(itemChecks.filter(({ number }) => !caught.has(number))).toEqual([]);
  });

  test.each(items.map((item) => [item.interaction, item] as const))(
    '19 catches a view of a %s item that reveals the key',
    (_interaction, item) => {
      const key = (shown: Item): string => JSON.stringify([shown.stem, shown.key]);
      expect(createViewCheck(key)(item, context)).toEqual([
        { message: 'What a reader sees of it depends on which answer is right' },
      ]);
      expect(createViewCheck(({ stem }) => stem)(item, context)).toEqual([]);
    },
  );
});

describe('a check passes', () => {
  test.each<[check: number, what: string, item: Item]>([
    [4, 'a long key of three words', relabel('mission/leader', { 'Ada Holm': 'Ada Sofie Holm' })],
    [10, 'a negative in a quotation', withStem('closure/date', 'Which party said “not one drop”?')],
    [
      10,
      'an absolute term in a quotation',
      withDistractor('says-north/what', 'That water was “always” theirs'),
    ],
    [10, 'a word that contains such a term', withDistractor('closure/place', 'Somerset Hall')],
    [13, 'a stem of 30 words', withStem('closure/date', `On what ${'very '.repeat(27)}day?`)],
    [
      16,
      'a loaded word in a quotation',
      withStem('says-north/what', 'Which did Northland call “aggression”?'),
    ],
    [
      5,
      'a word of the stem in a line of an order',
      relabel('closure/order', { 'Northland offers new talks': 'The order' }),
    ],
    [
      5,
      'a word of the stem in a line of a match',
      relabel('closure/match-dates', { 'Northland offers new talks': 'The date' }),
    ],
    [
      7,
      'names that contain numbers',
      relabel('closure/place', {
        'Hill Town': '1 Hill',
        'Mill Town': 'Mill 2',
        'Ford Town': '3 Fords',
      }),
    ],
    [
      11,
      'a name of the sheet if the stem asks for no type of entity',
      relabel('answer/object', { 'The truce': 'Hill Town' }),
    ],
    [
      16,
      'blame in a claim, in neutral words',
      withDistractor('says-north/what', 'That Southland broke an illegal deal'),
    ],
    [17, 'blame that a claim of the sheet states', find('says-north/what')],
    [17, 'praise', withDistractor('closure/place', 'The historic mill')],
  ])('%i: %s', (number, _what, item) => {
    expect(runItemCheck(number, item)).toEqual([]);
  });
});
