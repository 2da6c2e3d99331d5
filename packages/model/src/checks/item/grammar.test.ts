import { expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { runItemCheck } from '../../../test/run-item-check.ts';
import { buildWorldSheet } from '../../../test/sheets/world-sheet.ts';

const { context, find } = openBank(
  buildWorldSheet([
    {
      id: 'visit',
      subject: 'ada',
      verb: 'visit, visited, visited',
      slots: [{ slot: 'object', value: 'bo' }],
      foils: [
        { slot: 'object', entity: 'cara', reason: 'She was at sea.' },
        { slot: 'object', entity: 'dan', reason: 'He was at sea.' },
      ],
    },
  ]),
);
const item = find('visit/object');
const messagesOf = (label: string) =>
  runItemCheck(
    11,
    { ...item, options: item.options.map((each, at) => (at === 0 ? { ...each, label } : each)) },
    context,
  ).map(({ message }) => message);

test.each([
  ['Hill Town', 'a place'],
  ['River Treaty', 'an agreement'],
])('an option that no stem with "who" asks for is named: %s is %s', (label, type) => {
  expect(messagesOf(label)).toEqual([`"${label}" is ${type}, which its stem does not ask for`]);
});

test.each(['Northland', 'River crew', 'Eli Grov', 'Somebody else'])(
  'a stem with "who" can be answered by %s',
  (label) => {
    expect(messagesOf(label)).toEqual([]);
  },
);
