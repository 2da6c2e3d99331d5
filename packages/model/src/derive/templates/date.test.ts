import { expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { buildWorldSheet } from '../../../test/sheets/world-sheet.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';

test('a period of whole years is asked for in years, also in a frame of its last year', () => {
  const time = { granularity: 'interval', start: '2004-01-01', end: '2009-12-31' };
  const rule = {
    id: 'rule',
    subject: 'northland',
    verb: 'rule, ruled, ruled',
    slots: [{ slot: 'object', value: { text: 'the island' } }],
    once: true,
    time,
  };
  const asOf = { granularity: 'year', year: '2009' };
  const { find } = openBank(FactSheet.parse({ ...buildWorldSheet([rule]), asOf }));
  const { options, feedback } = find('rule/date');
  expect(options.map(({ label }) => label)).toContain('2004 to 2009');
  expect(options.filter(({ label }) => !/^\d{4} to \d{4}$/.test(label))).toEqual([]);
  expect(feedback.key).toBe('Northland ruled the island from 2004 to 2009.');
  const wrong = options.filter(({ label }) => label !== '2004 to 2009');
  for (const { id } of wrong) {
    expect(feedback.options[id]).toMatch(/^\d{4} to \d{4} is \S+ years? too (?:early|late)\./);
  }
});

test('the feedback on a made number or date says how far off it is, and leaves the statement to the key', () => {
  const time = { granularity: 'day', date: '2009-05-04' };
  const fact = {
    id: 'fact',
    subject: { count: 140, of: 'farms' },
    verb: 'flood, flooded, flooded',
    passive: true,
    once: true,
    time,
  };
  const { items } = openBank(buildWorldSheet([fact]));
  const wrong = items.flatMap((item) =>
    item.interaction === 'choice'
      ? item.options.filter(({ id }) => id !== item.key).map(({ id }) => item.feedback.options[id])
      : [],
  );
  expect(wrong).toHaveLength(6);
  expect(
    wrong.filter((text) => !/^[^.]+ is [^.]+ too (?:low|high|early|late)\.$/.test(text ?? '')),
  ).toEqual([]);
});
