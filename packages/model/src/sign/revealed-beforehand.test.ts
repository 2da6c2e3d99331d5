import { describe, expect, it } from 'vitest';
import { bundledSheets } from '../../sheets/index.ts';
import { signAll } from '../../test/sign-all.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { signedBank } from './signed-bank.ts';
import { createSigningLookup } from './signing.ts';
import { isRevealedBeforehand, listRevealing } from './revealed-beforehand.ts';

const [any] = deriveBank(smallSheet).items;
if (any === undefined) throw new Error('Cannot test without an item');
const { id, topic, stem, asks, facts, difficulty, proof, feedback, evidence } = any;
const base = { id, topic, stem, asks, facts, difficulty, proof, feedback, evidence, reveals: [] };
const toOptions = (labels: readonly string[]) =>
  labels.map((label, at) => ({ id: String(at), label }));

/** A single choice whose first option is right. */
const choice = (...labels: string[]): Item => ({
  ...base,
  interaction: 'choice',
  inSequence: false,
  options: toOptions(labels),
  key: '0',
});
const several: Item = {
  ...base,
  interaction: 'multipleChoice',
  options: toOptions(['Rome', 'Oslo', 'Bern']),
  key: ['0', '1'],
};
const number: Item = { ...base, interaction: 'number', options: [], unit: 'delegations', key: 7 };
const date: Item = {
  ...base,
  interaction: 'date',
  options: [],
  granularity: 'day',
  key: '1969-07-24',
};
const order: Item = { ...base, interaction: 'order', options: toOptions(['Rome']), key: ['0'] };

describe('isRevealedBeforehand', () => {
  it.each<[string, Item, string]>([
    ['a key in the summary', choice('Moscow', 'Paris'), 'One is due in Moscow.'],
    [
      'a key in other case',
      choice('The Indus Waters Treaty', 'A pact'),
      'On the Indus waters treaty.',
    ],
    [
      'another name of the key',
      { ...choice('Zardari', 'Dar'), reveals: ['bilawal'] },
      'Bilawal goes.',
    ],
    ['a number with what it counts', choice('4 days', '6 days'), 'They fought for four days.'],
    [
      'a day without its year',
      choice('24 July 1969', '26 July 1969'),
      'They were back on 24 July.',
    ],
    ['one of several keys', several, 'They go to Oslo.'],
    ['a number to type', number, 'India sent seven more delegations.'],
    ['a date to type', date, 'From 16 to 24 July 1969 they flew.'],
  ])('finds %s', (_what, item, summary) => {
    expect(isRevealedBeforehand({ headline: 'The news', summary }, item)).toBe(true);
    expect(isRevealedBeforehand({ headline: summary, summary: 'The news.' }, item)).toBe(true);
  });

  it.each<[string, Item, string]>([
    ['another option is named as well', choice('Moscow', 'Paris'), 'They go to Moscow and Paris.'],
    ['only a wrong option is named', choice('Moscow', 'Paris'), 'They go to Paris.'],
    ['the key is part of a word', choice('Oman', 'Iran'), 'A woman leads it.'],
    ['a number alone counts something else', choice('2', '3'), 'Two sides meet.'],
    ['the number counts something else', number, 'Seven people meet. The delegations leave.'],
    ['another day is named', date, 'They left on 16 July 1969.'],
    ['the item names all of its options itself', order, 'They go to Rome.'],
  ])('finds nothing if %s', (_what, item, summary) => {
    expect(isRevealedBeforehand({ headline: 'The news', summary }, item)).toBe(false);
  });
});

it.each<[string, Item, string[]]>([
  [
    'the key of a choice',
    choice('Moscow', 'Paris'),
    ['"Moscow" in the headline', '"Moscow" in the summary'],
  ],
  ['none of a wrong option', choice('Paris', 'Moscow'), []],
  ['none if a wrong option is named, too', choice('Moscow', 'July'), []],
  ['a date that is typed, once', date, ['"24 July 1969" in the summary']],
  ['none of a number', number, []],
])('the words that give an item away are listed with their places: %s', (_what, item, words) => {
  const sheet = { headline: 'News from Moscow', summary: 'They go to Moscow on 24 July 1969.' };
  expect(listRevealing(sheet, item)).toEqual(words);
});

describe('an item that headline or summary give away', () => {
  const signed = signAll(smallSheet);
  const bank = deriveBank(signed);
  const item = bank.items.find(({ interaction }) => interaction === 'choice') ?? any;
  const [name = ''] = item.reveals;
  const revealing = { ...signed, summary: `It is ${name}.` };

  it('is not asked, although it is signed', () => {
    expect(signedBank(signed, bank).items).toContain(item);
    expect(createSigningLookup(revealing)(item)).toEqual({ state: 'revealed' });
    expect(signedBank(revealing, bank).items).not.toContain(item);
  });
});

it.each(bundledSheets.map((raw) => FactSheet.parse(raw)))(
  'headline and summary of $id give no item away',
  (sheet) => {
    const revealed = deriveBank(sheet).items.filter((item) => isRevealedBeforehand(sheet, item));
    expect(revealed.map(({ id: itemId }) => itemId)).toEqual([]);
  },
);
