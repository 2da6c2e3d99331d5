import { expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { runItemCheck } from '../../../test/run-item-check.ts';
import { buildWorldSheet, day } from '../../../test/sheets/world-sheet.ts';

const event = (id: string, time: object | undefined) => ({
  id,
  subject: { text: `the ${id}` },
  verb: 'begin, began, begun',
  name: `the beginning of the ${id}`,
  time,
  once: true,
});
const interval = { granularity: 'interval', start: '2001-03-01', end: '2001-03-10' };

/** Opens the bank of a sheet whose editor asks for the order of three events. */
const openOrder = (...times: readonly (object | undefined)[]) =>
  openBank(
    buildWorldSheet(
      ['fair', 'flood', 'feast'].map((id, at) => event(id, times[at])),
      {
        arrangements: [
          {
            id: 'course',
            as: 'order',
            topic: 'dates',
            stem: 'Put these in order, earliest first.',
            lines: ['fair', 'flood', 'feast'].map((fact) => ({ fact })),
          },
        ],
      },
    ),
  );

test('the lines of an order follow each other, and none begins before the one before is over', () => {
  const messagesOf = (second: string) => {
    const { find, context } = openOrder(interval, day(second), day('2001-04-01'));
    return runItemCheck(1, find('course/order'), context).map(({ message }) => message);
  };
  expect(messagesOf('2001-03-11')).toEqual([]);
  expect(messagesOf('2001-03-10')).toEqual([
    '"The fair begins" is not over before "The flood begins"',
  ]);
});

test('a line of an order has a time', () => {
  const { find } = openOrder(interval, day('2001-03-11'), day('2001-04-01'));
  const { context } = openOrder(interval, undefined, day('2001-04-01'));
  expect(runItemCheck(1, find('course/order'), context).map(({ message }) => message)).toEqual([
    'No fact places "The flood begins"',
  ]);
});
