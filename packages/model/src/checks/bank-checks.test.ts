import { describe, expect, it, test } from 'vitest';
import { context, contextOf, find, items } from '../../test/bank-items.ts';
import { scaleSheet } from '../../test/sheets/scale-sheet.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { topics } from '../sheet/topics.ts';
import { deriveBank } from '../derive/bank.ts';
import { serveItem } from '../assemble/served-item.ts';
import type { ChoiceItem, Item } from '../item/item.ts';
import { createRandom } from '../random.ts';
import { bankChecks, checkNames } from './all-checks.ts';
import { checkBank, checkQuiz } from './bank.ts';
import { chiSquareOf } from './bank/key-ranks.ts';
import { chiSquareLimit } from './bank/interval.ts';

const isChoice = (item: Item): item is ChoiceItem => item.interaction === 'choice';
const choices = items.filter(isChoice);
const large = deriveBank(scaleSheet(200)).items;

const messagesOf = (number: number, bank: readonly Item[], within = context): string[] =>
  bankChecks
    .filter((check) => check.number === number)
    .flatMap(({ run }) => run(bank, within).map(({ message }) => message));

/** Copies the items with another key: the option at the position that `at` returns. */
const withKeys = (bank: readonly ChoiceItem[], at: (item: ChoiceItem) => number): ChoiceItem[] =>
  bank.map((item) => ({ ...item, key: item.options[at(item)]?.id ?? '' }));

const longest = ({ options }: ChoiceItem): number => {
  const lengths = options.map(({ label }) => label.length);
  return lengths.indexOf(Math.max(...lengths));
};

describe('checkBank', () => {
  it('has no findings for the bank of a sheet without faults', () => {
    expect(checkBank(smallSheet, { items })).toEqual([]);
  });

  it('reports which check failed, on which item, why, and which fact to change', () => {
    const leader = find('mission/leader');
    const stem = 'When was it led?';
    const findings = checkBank(smallSheet, { items: [{ ...leader, stem }] });
    expect(findings).toContainEqual({
      check: 14,
      name: 'clear reference',
      item: 'mission/leader',
      message: 'Its stem says "it" without saying who or what',
      path: ['facts', smallSheet.facts.findIndex(({ id }) => id === 'mission')],
    });
  });
});

describe('checkBank and checkQuiz', () => {
  it('report the path of all facts if no single fact is at fault', () => {
    const findings = checkBank(smallSheet, { items: items.slice(1) });
    expect(findings).toContainEqual({
      check: 26,
      name: 'same bytes',
      message: 'The same sheet gives another bank when it is derived again',
      path: ['facts'],
    });
    const first = find('closure/date');
    const twice = [first, { ...first, id: 'twin' }];
    expect(checkQuiz({ items }, topics, twice)).toContainEqual({
      check: 21,
      name: 'no duplicate',
      message: '"closure/date" and "twin" ask the same',
      path: ['facts'],
    });
  });

  it('number and name each check once', () => {
    expect(checkNames.map(({ check }) => check)).toEqual(
      // Signatures, check 30, are checked where sheets are published.
      [...Array.from({ length: 29 }, (_, at) => at + 1), 31, 32],
    );
    expect(
      checkNames.filter(({ check }) => check >= 20 && check <= 23).map(({ name }) => name),
    ).toEqual(['no sibling cue', 'no duplicate', 'balance', 'spread']);
  });
});

describe('each check of a bank', () => {
  test.each(bankChecks.map(({ number, name, run }) => [number, name, run] as const))(
    '%i, %s, passes a bank without faults',
    (_number, _name, run) => {
      expect(run(items, context)).toEqual([]);
    },
  );

  test.each<[check: number, fault: string, bank: Item[], message: RegExp]>([
    [
      4,
      'keys that are the longest option',
      withKeys(choices, longest),
      /the key is the longest option; chance gives/,
    ],
    [
      7,
      'keys that are never first or last',
      withKeys(large.filter(isChoice), () => 1),
      /stand by rank 0, \d+, 0, 0 times/,
    ],
    [24, 'facts without an item', items.slice(0, 10), /No item asks about "boats"/],
    [
      25,
      'keys that are the longest option',
      withKeys(choices, longest),
      /Guessing by longest option gets/,
    ],
    [26, 'items that the sheet does not give', items.slice(1), /gives another bank/],
    [
      27,
      'an item that does not list a fact that it rests on',
      [
        ...items.filter(({ id }) => id !== 'boats/how-many'),
        { ...find('boats/how-many'), facts: [] },
      ],
      /"boats\/how-many" does not follow a correction of "boats"/,
    ],
    [
      27,
      'an item that lists a fact that it does not rest on',
      [
        ...items.filter(({ id }) => id !== 'closure/place'),
        { ...find('closure/place'), facts: ['closure', 'boats'] },
      ],
      /"closure\/place" does not follow a correction of "blockade"/,
    ],
  ])('%i catches %s', (number, _fault, bank, message) => {
    expect(messagesOf(number, bank).join('\n')).toMatch(message);
  });

  test('24 passes a large sheet with one fact without an item', () => {
    const rest = large.filter(({ facts }) => !facts.includes('envoy-0'));
    expect(messagesOf(24, rest, contextOf(scaleSheet(200)))).toEqual([]);
  });

  test('25 catches keys that a guesser never picks, and counts choice items only', () => {
    const never = choices.map((item) => {
      const lengths = item.options.map(({ label }) => label.length);
      return { ...item, key: item.options[lengths.indexOf(Math.min(...lengths))]?.id ?? '' };
    });
    expect(messagesOf(25, [...never, find('closure/order')]).join()).toMatch(
      new RegExp(
        `Guessing by longest option gets [\\d.]+ of ${choices.length} right; chance gives `,
      ),
    );
  });

  const inSequence = large.filter(isChoice).filter((item) => item.inSequence);

  test('25 catches keys that always stand first among numbers and dates', () => {
    const first = withKeys(inSequence, () => 0);
    expect(messagesOf(25, first).join()).toMatch(
      new RegExp(`Guessing by first place gets ${first.length}.0 of ${first.length} right`),
    );
  });

  test('25 leaves out items that are shuffled for each reader, however they stand in one quiz', () => {
    const shuffled = large.filter(isChoice).filter((item) => !item.inSequence);
    const lucky = shuffled.filter((item) => {
      const { options, key } = serveItem(item, 1, createRandom(`guess ${item.id}`));
      return options[0]?.id === key;
    });
    expect(lucky.length).toBeGreaterThan(5);
    expect(messagesOf(25, lucky).join()).not.toMatch(/place/);
  });

  test('7 passes fewer than three items for each rank', () => {
    const few = withKeys(inSequence.slice(0, 11), () => 1);
    expect(messagesOf(7, few)).toEqual([]);
  });

  test('24 reports the path of each fact without an item', () => {
    const [check] = bankChecks.filter(({ number }) => number === 24);
    const boats = smallSheet.facts.findIndex(({ id }) => id === 'boats');
    const rest = items.filter(({ facts }) => !facts.includes('boats') && !facts.includes('farms'));
    expect(check?.run(rest, context).map(({ path }) => path)).toContainEqual(['facts', boats]);
  });
});

describe('8: positions', () => {
  test('catches a key that is rarely last', () => {
    expect(chiSquareOf([600, 600, 600, 200])).toBeGreaterThan(chiSquareLimit(3, 0.001));
  });
});
