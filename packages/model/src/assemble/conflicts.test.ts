import { describe, expect, it } from 'vitest';
import { bundledSheets } from '../../sheets/index.ts';
import { find } from '../../test/bank-items.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { areInConflict, createComparison } from './conflicts.ts';

/** An item about nothing in particular, with a key of these names. */
const withKey = (id: string, ...reveals: string[]): Item => ({
  ...find('closure/place'),
  id,
  stem: `${id}?`,
  options: [],
  asks: [`${id}#object`],
  reveals,
  feedback: { key: '', options: {} },
});

const conflict = (a: Item, b: Item): boolean => {
  const compare = createComparison({ items: [a, b] });
  return areInConflict(compare(a), compare(b));
};

describe('areInConflict', () => {
  it.each([
    ['a new missile defence', 'defences against ballistic missiles', true],
    [
      'limits on the Strategic Defense Initiative',
      'testing of the Strategic Defense Initiative',
      true,
    ],
    ['offensive ballistic missiles', 'defences against ballistic missiles', false],
    ['foreign minister of the republic', 'prime minister of the republic', false],
    ['foreign minister', 'prime minister', false],
    ['20 working days', '30 working days', false],
    ['in the old town', 'in the old hall', false],
  ])('says if the keys "%s" and "%s" are one in other words: %s', (one, other, expected) => {
    expect(conflict(withKey('one', one), withKey('other', other))).toBe(expected);
  });

  it.each([
    [
      'Politicians of the council and of other parties went along.',
      'politicians of several parties',
      true,
    ],
    ['The crew left a plaque on the Moon.', 'a plaque on a leg of the lander', false],
    [
      'Three of them had members of the opposition at their head.',
      'politicians of several parties',
      false,
    ],
    // The two words stand in different lines.
    ['The politicians stayed.\nThe parties agreed.', 'politicians of several parties', false],
    ['The mayor stayed.', 'the mayor', true],
    ['It was rehearsed on the longest bridge.', 'a rehearsal on the bridge', true],
  ])('says if the feedback "%s" tells the key "%s": %s', (lines, key, expected) => {
    const options = Object.fromEntries(lines.split('\n').entries());
    const item = { ...withKey('one', 'something else'), feedback: { key: '', options } };
    expect(conflict(item, withKey('other', key))).toBe(expected);
  });
});

const banks = new Map(
  bundledSheets
    .map((sheet) => FactSheet.parse(sheet))
    .map((sheet) => [sheet.id, deriveBank(sheet)] as const),
);

it.each([
  // The year of a treaty is in a stem about it.
  ['reykjavik-summit-1986', 'abm-signing/time-choice', 'abm-content/object-choice'],
  // One defence is the key of both.
  ['reykjavik-summit-1986', 'sdi-speech/for-choice', 'abm-content/object-choice'],
  ['reykjavik-summit-1986', 'break-up/over-choice', 'us-linkage/to-choice'],
  // The strikes began on the first day of the fighting.
  ['pakistan-outreach-2025', 'strikes/deed-choice', 'fighting/time-choice'],
  // The match tells the number.
  ['pakistan-outreach-2025', 'match-figures/match', 'india-outreach/to-number'],
  // A wrong option names the treaty that the other asks for.
  ['pakistan-outreach-2025', 'strikes/deed-choice', 'treaty/object-choice'],
  // A stem says "work normally" of what the other asks for, "normal working".
  ['pakistan-outreach-2025', 'treaty-subject/object-choice', 'treaty/purpose-choice'],
  // A line of an order says what the other asks for.
  ['apollo-11-1969', 'order-1968-69/order', 'apollo-10-did/purpose-choice'],
  // A target of a match says it.
  ['apollo-11-1969', 'match-crew/match', 'apollo-9-did/object-choice'],
])('in %s, "%s" and "%s" never meet', (id, one, other) => {
  const bank = banks.get(id) ?? { items: [] };
  const compare = createComparison(bank);
  const [a, b] = [one, other].map((each) => bank.items.find((item) => item.id === each));
  expect(a && b && areInConflict(compare(a), compare(b))).toBe(true);
});
