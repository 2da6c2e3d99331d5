import { expect, test } from 'vitest';
import { openBank } from '../../test/bank-items.ts';
import { buildWorldSheet, day } from '../../test/sheets/world-sheet.ts';
import { checkBank } from './bank.ts';

const count = (id: string, verb: string, amount: number) => ({
  id,
  subject: { text: 'the state' },
  verb,
  slots: [{ slot: 'object', value: { count: amount, of: id } }],
});

/** Each of the two items about the fair gives the key of the other away, so a quiz has one of them. */
const sheet = buildWorldSheet([
  {
    id: 'fair',
    subject: { text: 'a fair' },
    verb: 'open, opened, opened',
    slots: [{ slot: 'place', before: 'in', value: 'hill' }],
    time: day('2001-03-03'),
    once: true,
    foils: ['mill', 'ford'].map((entity) => ({ slot: 'place', entity, reason: 'Too far.' })),
  },
  count('boats', 'sell, sold, sold', 140),
  count('cows', 'buy, bought, bought', 9),
  count('dams', 'build, built, built', 35),
]);

test('a fault of quizzes is reported once, with the number of quizzes that have it', () => {
  const { items } = openBank(sheet);
  const found = checkBank(sheet, { items }).filter(({ check }) => check === 23);
  expect(found).toHaveLength(2);
  const counts = found.map(({ message }) => {
    const [, topic, of] =
      /^No item is about (\w+): .* \((\d+) of 20 quizzes of 10 about all topics\)$/.exec(message) ??
      [];
    return [topic, Number(of)] as const;
  });
  expect(new Set(counts.map(([topic]) => topic))).toEqual(new Set(['dates', 'places']));
  expect(counts.reduce((sum, [, of]) => sum + of, 0)).toBe(20);
  expect(Math.min(...counts.map(([, of]) => of))).toBeGreaterThan(0);
});
