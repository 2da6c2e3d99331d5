import { describe, expect, it } from 'vitest';
import { correct, ofBoats, on, rekey, serve, type RowWithKey } from '../../test/rekey.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { gradeResponse } from '../grade/grade.ts';

const foils = (fact: string, ...more: object[]): object[] => [
  ...(smallSheet.facts.find(({ id }) => id === fact)?.foils ?? []),
  ...more,
];

describe('rekeyItem gives the new key to', () => {
  it.each<RowWithKey>([
    ['a choice that offers it', 'boats/how-many', correct({ boats: ofBoats(8) }), ['8']],
    [
      'a choice of people whose right one was a distractor',
      'mission/leader',
      correct({
        mission: { leader: 'ben-strand', members: ['ada-holm', 'cleo-fjeld', 'dag-vik'] },
      }),
      ['Ben Strand'],
    ],
    [
      'a choice of dates that offers it',
      'closure/date',
      correct({ closure: on('2001-03-07') }),
      ['7 March 2001'],
    ],
    [
      'a multiple choice with a key that is known to be wrong now',
      'mission/members-several/1',
      correct({
        mission: {
          members: ['ben-strand', 'cleo-fjeld'],
          size: 3,
          foils: foils('mission', {
            slot: 'members',
            entity: 'dag-vik',
            reason: 'He fell ill.',
          }),
        },
      }),
      ['Ben Strand', 'Cleo Fjeld'],
    ],
    [
      'an order of which two change places',
      'closure/order',
      correct({ recall: on('2001-03-13') }),
      [
        'Northland closes the upper dam in Hill Town',
        'Southland blocks the lower port',
        'Northland recalls its judge',
        'Northland offers new talks',
      ],
    ],
    [
      'an order of which one now comes after a line of others',
      'closure/order',
      correct({ recall: on('2001-05-01') }),
      [
        'Northland closes the upper dam in Hill Town',
        'Southland blocks the lower port',
        'Northland offers new talks',
        'Northland recalls its judge',
      ],
    ],
    [
      'a match of which two dates change places',
      'closure/match-dates',
      correct({ recall: on('2001-03-15'), offer: on('2001-03-07') }),
      [
        'Northland closes the upper dam in Hill Town — 3 March 2001',
        'Northland offers new talks — 7 March 2001',
        'Northland recalls its judge — 15 March 2001',
        'Southland blocks the lower port — 9 to 12 March 2001',
      ],
    ],
    ['a number of the same unit', 'boats/how-many-typed', correct({ boats: ofBoats(23) }), ['23']],
    [
      'a date as finely known',
      'closure/date-typed',
      correct({ closure: on('2001-03-04') }),
      ['4 March 2001'],
    ],
    [
      'a fact that was planned and has occurred now',
      'mission/departure-typed',
      correct({
        mission: { modality: 'occurred', departure: { granularity: 'day', date: '2001-04-03' } },
      }),
      ['3 April 2001'],
    ],
  ])('%s: %s', (_what, id, sheet, key) => {
    const rekeyed = rekey(id, sheet);
    expect(rekeyed).toMatchObject({ outcome: 'rekeyed', key });
    if (rekeyed?.outcome !== 'rekeyed') return;
    const { item } = rekeyed;
    expect(gradeResponse(item, item.key).score).toBe(1);
    expect(gradeResponse(item, serve(id).key).score).toBeLessThan(1);
    expect({ ...item, key: null }).toEqual({ ...serve(id), key: null });
  });
});
