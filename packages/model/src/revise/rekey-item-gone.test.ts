import { describe, expect, it } from 'vitest';
import { withoutFacts } from '../../test/correct-sheet.ts';
import { correct, ofBoats, on, rekey, type Row, type RowWithKey } from '../../test/rekey.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';

const from = (start: string, end: string) => ({ time: { granularity: 'interval', start, end } });

describe('rekeyItem no longer counts', () => {
  it.each<RowWithKey>([
    ['a choice without the new key', 'boats/how-many', correct({ boats: ofBoats(23) }), ['23']],
    [
      'a choice of dates, which are now known less finely',
      'closure/date',
      correct({ closure: { time: { granularity: 'month', month: '2001-03' } } }),
      ['March 2001'],
    ],
    [
      'a choice of which a second option has become right',
      'recall/deed',
      correct({ closure: on('2001-03-07') }),
      ['Close the upper dam in Hill Town', 'Recall its judge from the River Council'],
    ],
    [
      'a choice whose new key has no name in common with its options',
      'mission/leader',
      correct({ 'ada-holm': { label: 'Ada Berg' } }),
      ['Ada Berg'],
    ],
    [
      'a multiple choice with an option that is neither known right nor known wrong',
      'mission/members-several/1',
      correct({ mission: { members: ['ben-strand', 'cleo-fjeld'], size: 3 } }),
      ['Ben Strand', 'Cleo Fjeld'],
    ],
    [
      'a multiple choice of which a key was another place',
      'mission/destinations-several/1',
      correct({ mission: { destinations: ['hill-town', 'lake-town'] } }),
      ['Hill Town', 'Lake Town'],
    ],
    [
      'a multiple choice without a right option',
      'mission/destinations-several/1',
      correct({
        harbour: { label: 'Pier City' },
        'lake-town': { label: 'Shore Town' },
      }),
      ['Pier City', 'Shore Town'],
    ],
    [
      'an order with an event that is gone',
      'closure/order',
      withoutFacts(smallSheet, 'offer'),
      [
        'Northland closes the upper dam in Hill Town',
        'Northland recalls its judge',
        'Southland blocks the lower port',
        'The River Council hears Northland and Southland',
      ],
    ],
    [
      'an order of which two now share a day',
      'closure/order',
      correct({ offer: on('2001-03-10') }),
      [
        'Northland closes the upper dam in Hill Town',
        'Northland recalls its judge',
        'Southland blocks the lower port',
        'The River Council hears Northland and Southland',
      ],
    ],
    [
      'a match without the new date',
      'closure/match-dates',
      correct({ blockade: from('2001-03-09', '2001-03-13') }),
      [
        'Northland closes the upper dam in Hill Town — 3 March 2001',
        'Northland offers new talks — 15 March 2001',
        'Northland recalls its judge — 7 March 2001',
        'Southland blocks the lower port — 9 to 13 March 2001',
      ],
    ],
    [
      'a match with a claim in other words',
      'northland+southland/who-says-what',
      correct({ 'says-north-2': { content: 'Southland hid readings' } }),
      [
        'That Northland closed the dam unannounced — Southland',
        'That Southland hid readings — Northland',
        'That the other side left the accord — Southland',
        'That the other side took too much water — Northland',
      ],
    ],
    [
      'a number of another unit',
      'boats/how-many-typed',
      correct({ boats: { unit: 'ships' } }),
      ['7'],
    ],
    [
      'a date known less finely',
      'closure/date-typed',
      correct({ closure: { time: { granularity: 'month', month: '2001-03' } } }),
      ['March 2001'],
    ],
  ])('%s: %s', (_what, id, sheet, key) => {
    expect(rekey(id, sheet)).toEqual({ outcome: 'unanswerable', key });
  });
});

describe('rekeyItem retires', () => {
  it.each<Row>([
    ['an item whose fact is gone', 'boats/how-many', withoutFacts(smallSheet, 'boats')],
    [
      'an item whose foils are gone',
      'mission/members-several/1',
      correct({ mission: { complete: [], foils: [] } }),
    ],
    [
      'a question of a date that was corrected, though its answer reads the same',
      'closure/deed',
      correct({ closure: on('2001-03-04') }),
    ],
    [
      'a question of a post that was corrected',
      'envoy/holder',
      correct({ envoy: { title: 'consul' } }),
    ],
    [
      'a question on a claim that is now of another party',
      'says-north/what',
      correct({
        'says-north': {
          claimant: 'southland',
          about: 'northland',
          voice: { type: 'attributed', claimant: 'southland', cue: 'says' },
          statement: 'Southland says that Northland took too much water.',
        },
      }),
    ],
    [
      'a count of something else',
      'boats/how-many',
      correct({ boats: { verb: 'set on fire, set on fire, set on fire' } }),
    ],
  ])('%s: %s', (_what, id, sheet) => {
    expect(rekey(id, sheet)).toEqual({ outcome: 'retired' });
  });
});
