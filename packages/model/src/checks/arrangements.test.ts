import { describe, expect, it, test } from 'vitest';
import { arrangedSheet } from '../../test/sheets/arranged-sheet.ts';
import { openBank } from '../../test/bank-items.ts';
import { runItemCheck } from '../../test/run-item-check.ts';
import type { Item } from '../item/item.ts';
import type { Rule } from '../item/proof.ts';
import { itemChecks } from './all-checks.ts';
import { hasGround } from './grounds.ts';
import { readSlot } from './slot-values.ts';

const { items, context, find, relabel } = openBank(arrangedSheet);

/** Copies an item with other slots in its query. */
const withSelect = (id: string, ...select: string[]): Item => {
  const item = find(id);
  return { ...item, proof: { ...item.proof, query: { ...item.proof.query, select } } };
};

/** Copies an order with its lines turned around, or a typed item with another number. */
function withOtherKey(item: Item): Item {
  if (item.interaction === 'order') return { ...item, key: item.key.toReversed() };
  return item.interaction === 'number' ? { ...item, key: item.key + 1 } : item;
}

const messagesOf = (number: number, item: Item): string[] =>
  runItemCheck(number, item, context).map(({ message }) => message);

describe('the checks of questions about several facts', () => {
  test.each(itemChecks.map(({ number, name }) => [number, name]))(
    '%i, %s, passes those without faults',
    (number) => {
      expect(items.flatMap((item) => messagesOf(number, item))).toEqual([]);
    },
  );

  test.each<[fault: string, item: Item, messages: string[]]>([
    [
      'an order that the numbers do not give',
      withOtherKey(find('by-size/order')),
      [
        '"The number of farms" is not over before "Barges on the river"',
        '"Barges on the river" is not over before "The number of boats"',
      ],
    ],
    [
      'a line of an order that no fact has',
      relabel('by-size/order', { 'Barges on the river': 'The number of rafts' }),
      ['No fact places "The number of rafts"'],
    ],
    [
      'two numbers alike in an order',
      relabel('by-size/order', { 'Barges on the river': 'The number of boats' }),
      ['"The number of boats" is not over before "The number of boats"'],
    ],
    [
      'an option of a match that no fact has',
      relabel('days-of-deeds/match', { 'The shut dam': 'The shut port' }),
      ['No fact puts "The shut port" with "3 March"'],
    ],
    [
      'another number of days',
      withOtherKey(find('days-to-the-truce/between')),
      ['Its key is not the time between its facts'],
    ],
    [
      'a number of days in place of months',
      relabel('months-to-the-visit/between', { 2: '61' }),
      ['Its key is not the time between its facts'],
    ],
    [
      'an interval from one fact',
      withSelect('days-to-the-truce/between', 'closure#time'),
      ['Its key is not the time between its facts'],
    ],
    [
      'an interval about which the sheet does not ask',
      withSelect('days-to-the-truce/between', 'truce#time', 'closure#time'),
      ['Its key is not the time between its facts'],
    ],
    [
      'an interval between facts without a time',
      withSelect('days-to-the-truce/between', 'farms#time', 'boats#time'),
      ['Its key is not the time between its facts'],
    ],
  ])('1 catches %s', (_fault, item, messages) => {
    expect(messagesOf(1, item)).toEqual(messages);
  });

  test('2 catches the right number of months as a wrong answer', () => {
    const [message] = messagesOf(2, relabel('months-to-the-visit/between', { 4: '2' }));
    expect(message).toMatch(/no ground for "other-value"/);
  });
});

test('the time between two facts may be asked for in two units', () => {
  const between: [string, string] = ['closure', 'visit'];
  const arrangements = arrangedSheet.arrangements.flatMap((arrangement) =>
    'between' in arrangement ? [{ ...arrangement, between }] : [],
  );
  const bank = openBank({ ...arrangedSheet, arrangements });
  expect(bank.find('days-to-the-truce/between')).toMatchObject({ key: 83 });
  const asked = bank.items.filter(({ id }) => id.endsWith('/between'));
  expect(asked).toHaveLength(2);
  const found = asked.flatMap((item) =>
    [1, 2].flatMap((number) => runItemCheck(number, item, bank.context)),
  );
  expect(found).toEqual([]);
});

describe('hasGround', () => {
  it.each<[rule: Rule, asked: string, label: string, isSupported: boolean]>([
    ['editor-foil', 'closure#object', 'The lower dam of the river', true],
    ['editor-foil', 'closure#object', 'The lower dam', false],
    ['editor-foil', 'closure#subject', 'The lower dam of the river', false],
    ['editor-foil', 'truce#object', 'The lower dam of the river', false],
    ['disjoint-spans', 'closure#time', '25 March', true],
    ['disjoint-spans', 'closure#time', '4 May', true],
    ['disjoint-spans', 'closure#time', '9 March', true],
    ['disjoint-spans', 'closure#object', 'The lower dam of the river', false],
    ['other-value', 'closure#time truce#time', '21', true],
    ['other-value', 'closure#time truce#time', '22', false],
    ['other-value', 'truce#time visit#time', '61', true],
    ['other-value', 'truce#time visit#time', '2', false],
    ['other-value', 'truce#time closure#time', '21', false],
    ['other-value', 'closure#time', '21', false],
  ])('%s, asked for %s, rules out "%s": %s', (rule, asked, label, isSupported) => {
    const slots = context.readSlots(asked.split(' '));
    const grounds = slots.map(({ fact }) => fact);
    const { id = '' } = items.find(({ proof }) => proof.query.select.join(' ') === asked) ?? {};
    const refutation = { id, asked: slots, grounds, label, index: context.index };
    expect(hasGround[rule](refutation)).toBe(isSupported);
  });
});

describe('readSlot', () => {
  it.each<[slot: string, values: string[]]>([
    ['closure#object', ['The upper dam', 'The upper dam of the river']],
    ['closure#line', ['Northland closes the upper dam', 'The shut dam']],
    ['closure#time', ['3 March 2001', '3 March']],
    ['truce#time', ['25 March 2001', '25 March', 'Late March']],
    ['truce#line', ['Eva Lund signs a truce']],
    ['barges#line', ['The number of barges', 'Barges on the river']],
    ['boats#line', ['The number of boats']],
  ])('reads %s in the words of editors too: %j', (name, values) => {
    const [slot] = context.readSlots([name]);
    const read = slot === undefined ? [] : readSlot(context.index, slot.fact, slot.slot);
    expect([...new Set(read)]).toEqual(values);
  });
});
