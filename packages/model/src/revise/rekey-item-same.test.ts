import { describe, expect, it } from 'vitest';
import { find } from '../../test/bank-items.ts';
import { correct, ofBoats, on, rekey, type Row } from '../../test/rekey.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { keyInWords } from './key-in-words.ts';
import { rekeyItem } from './rekey-item.ts';

/** The small sheet with one more event. */
const withEvent = (line: string, date: string): FactSheet =>
  FactSheet.parse({
    ...smallSheet,
    facts: [
      ...smallSheet.facts,
      {
        ...smallSheet.facts.find(({ id }) => id === 'truce'),
        id: 'more',
        line,
        time: { granularity: 'day', date },
      },
    ],
  });

describe('rekeyItem does not change', () => {
  it.each<Row>([
    ['an item of another fact', 'farms/how-many', correct({ boats: ofBoats(8) })],
    [
      'a key whose fact has a new wording',
      'boats/how-many',
      correct({ boats: { statement: 'The council held seven boats back.' } }),
    ],
    [
      'a key whose name has an accent now',
      'mission/leader',
      correct({ 'ada-holm': { label: 'Adà Holm' } }),
    ],
    [
      'a key that has one more name',
      'mission/leader',
      correct({ 'ada-holm': { label: 'Ada Berg', aliases: ['Ada Holm'] } }),
    ],
    [
      'a question that names its delegation in other words',
      'mission/departure',
      correct({ mission: { what: 'Northland’s mission' } }),
    ],
    [
      'a question in another tense',
      'mission/departure',
      correct({ mission: { modality: 'occurred' } }),
    ],
    [
      'members that are now in two items',
      'mission/members-several/1',
      correct({
        mission: { members: ['eva-lund', 'ben-strand', 'cleo-fjeld', 'dag-vik'], size: 5 },
      }),
    ],
    [
      'an order between whose events another one fell',
      'closure/order',
      withEvent('A storm breaks', '2001-03-05'),
    ],
    [
      'a match between whose events another one fell',
      'closure/match-dates',
      withEvent('A storm breaks', '2001-03-05'),
    ],
    [
      'a choice that has other distractors now',
      'truce/date',
      correct({ hearing: on('2001-03-19') }),
    ],
  ])('%s: %s', (_what, id, sheet) => {
    const { items } = deriveBank(sheet);
    const corrected = items.find((item) => item.id === id);
    expect(corrected).toBeDefined();
    expect(rekey(id, sheet)).toBeUndefined();
  });

  it('an order whose events have the same names', () => {
    const order = find('closure/order');
    if (order.interaction !== 'order') throw new TypeError('Cannot test: an order is needed');
    const options = order.options.map((option, at) => ({
      ...option,
      label: `Talk${'!'.repeat(at)}`,
    }));
    const before = { ...order, options };
    const after = { ...before, key: order.key.toReversed() };
    expect(rekeyItem({ ...before, number: 1 }, before)).toBeUndefined();
    expect(rekeyItem({ ...before, number: 1 }, after)).toEqual({
      outcome: 'unanswerable',
      key: keyInWords(after),
    });
  });
});
