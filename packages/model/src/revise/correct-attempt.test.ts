import { describe, expect, it } from 'vitest';
import { find } from '../../test/bank-items.ts';
import { correctSheet, withoutFacts } from '../../test/correct-sheet.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import type { Response } from '../attempt/response.ts';
import { CorrectedItem } from '../attempt/views.ts';
import { serveItem } from '../assemble/served-item.ts';
import { deriveBank } from '../derive/bank.ts';
import { createRandom } from '../random.ts';
import { correctAttempt } from './correct-attempt.ts';

const ids = [
  'boats/how-many',
  'farms/how-many-typed',
  'closure/date-typed',
  'truce/date-typed',
  'hearing/date-typed',
];
const items = ids.map((id, at) => serveItem(find(id), at + 1, createRandom(id)));
const [boats] = items;

/** The option of the first item with this label. */
const option = (label: string): string =>
  boats?.options.find((each) => each.label === label)?.id ?? '';

// The response on the boats is right only after the correction.
const responses = new Map<number, Response>([
  [1, option('8')],
  [2, 140],
  [3, '2001-03-03'],
  [5, '2001-03-20'],
]);

const day = (date: string) => ({ time: { granularity: 'day', date } });
const corrected = deriveBank(
  correctSheet(withoutFacts(smallSheet, 'farms'), {
    boats: { subject: { count: 8, of: 'boats' } },
    closure: { time: { granularity: 'month', month: '2001-03' } },
    truce: day('2001-03-26'),
  }),
);

describe('correctAttempt', () => {
  it('lists both keys and both scores of each item whose key changed', () => {
    const correction = correctAttempt(items, responses, corrected, { onlyAnswered: false });
    expect(correction?.items).toEqual([
      {
        number: 1,
        stem: 'How many boats were held back?',
        outcome: 'rekeyed',
        servedKey: ['7'],
        correctedKey: ['8'],
        servedScore: 0,
        correctedScore: 1,
      },
      {
        number: 2,
        stem: 'How many farms lost their water?',
        outcome: 'retired',
        servedKey: ['140'],
        correctedKey: [],
        servedScore: 1,
        correctedScore: null,
      },
      {
        number: 3,
        stem: 'When did Northland close the upper dam in Hill Town?',
        outcome: 'unanswerable',
        servedKey: ['3 March 2001'],
        correctedKey: ['March 2001'],
        servedScore: 1,
        correctedScore: null,
      },
      {
        number: 4,
        stem: 'When did Northland and Southland agree on a truce?',
        outcome: 'rekeyed',
        servedKey: ['25 March 2001'],
        correctedKey: ['26 March 2001'],
        servedScore: 0,
        correctedScore: 0,
      },
    ]);
    for (const item of correction?.items ?? []) expect(CorrectedItem.parse(item)).toEqual(item);
  });

  it('leaves items that no longer count out of the corrected score', () => {
    const correction = correctAttempt(items, responses, corrected, { onlyAnswered: false });
    expect(correction?.score).toEqual({
      served: { points: 3, of: 5 },
      corrected: { points: 2, of: 3 },
    });
  });

  it('leaves out items without a response while the attempt runs', () => {
    const correction = correctAttempt(items, responses, corrected, { onlyAnswered: true });
    expect(correction?.items.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(correction?.score).toEqual({
      served: { points: 3, of: 4 },
      corrected: { points: 2, of: 2 },
    });
    expect(correctAttempt(items, new Map(), corrected, { onlyAnswered: true })).toBeUndefined();
  });

  it('counts a pass as a response with score 0', () => {
    const passed = new Map<number, Response>([[1, null]]);
    expect(correctAttempt(items, passed, corrected, { onlyAnswered: true })).toMatchObject({
      items: [{ number: 1, servedScore: 0, correctedScore: 0 }],
      score: { served: { points: 0, of: 1 }, corrected: { points: 0, of: 1 } },
    });
  });

  it('finds a distractor that is a key of another item of the corrected bank', () => {
    const served = serveItem(find('recall/deed'), 1, createRandom('two'));
    const moved = correctSheet(smallSheet, { closure: day('2001-03-07') });
    const all = correctAttempt([served], new Map(), deriveBank(moved), { onlyAnswered: false });
    expect(all?.items).toMatchObject([
      {
        outcome: 'unanswerable',
        servedKey: ['Recall its judge from the River Council'],
        correctedKey: [
          'Close the upper dam in Hill Town',
          'Recall its judge from the River Council',
        ],
      },
    ]);
    expect(all?.score.corrected).toEqual({ points: 0, of: 0 });
  });

  it('is undefined if no key of the attempt changed', () => {
    const elsewhere = deriveBank(
      correctSheet(smallSheet, { blockade: { line: 'The lower port is blocked' } }),
    );
    expect(correctAttempt(items, responses, elsewhere, { onlyAnswered: false })).toBeUndefined();
  });
});
