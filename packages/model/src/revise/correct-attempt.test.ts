import { describe, expect, it } from 'vitest';
import { find } from '../../test/bank-items.ts';
import { correctSheet, withoutFacts } from '../../test/correct-sheet.ts';
import { smallSheet } from '../../test/small-sheet.ts';
import { CorrectedItem, type Response } from '../attempt/shapes.ts';
import { serveItem } from '../assemble/served-item.ts';
import { deriveBank } from '../derive/bank.ts';
import { createRandom } from '../random.ts';
import { correctAttempt } from './correct-attempt.ts';

const ids = ['boats/how-many', 'farms/how-many-typed', 'closure/date-typed', 'truce/date-typed'];
const items = ids.map((id, at) => serveItem(find(id), at + 1, createRandom(id)));
const [boats] = items;

/** The option of the first item that reads so. */
const option = (label: string): string =>
  boats?.options.find((each) => each.label === label)?.id ?? '';

// Of the boats the reader says what is right only after the correction.
const responses = new Map<number, Response>([
  [1, option('8')],
  [2, 140],
  [3, '2001-03-03'],
]);

const day = (date: string) => ({ time: { granularity: 'day', date } });
const corrected = deriveBank(
  correctSheet(withoutFacts(smallSheet, 'farms'), {
    boats: { value: 8 },
    closure: { time: { granularity: 'month', month: '2001-03' } },
    truce: day('2001-03-26'),
  }),
);

describe('correctAttempt', () => {
  it('tells of each item whose key changed both keys and both scores', () => {
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
        stem: 'On what date did the closure of the upper dam take place?',
        outcome: 'unanswerable',
        servedKey: ['3 March 2001'],
        correctedKey: ['March 2001'],
        servedScore: 1,
        correctedScore: null,
      },
      {
        number: 4,
        stem: 'On what date did the truce take place?',
        outcome: 'rekeyed',
        servedKey: ['25 March 2001'],
        correctedKey: ['26 March 2001'],
        servedScore: 0,
        correctedScore: 0,
      },
    ]);
    for (const item of correction?.items ?? []) expect(CorrectedItem.parse(item)).toEqual(item);
  });

  it('leaves out of the corrected score what no longer counts', () => {
    const correction = correctAttempt(items, responses, corrected, { onlyAnswered: false });
    expect(correction?.score).toEqual({
      served: { points: 2, of: 4 },
      corrected: { points: 1, of: 2 },
    });
  });

  it('tells nothing of items without a response while the attempt runs', () => {
    const correction = correctAttempt(items, responses, corrected, { onlyAnswered: true });
    expect(correction?.items.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(correction?.score).toEqual({
      served: { points: 2, of: 3 },
      corrected: { points: 1, of: 1 },
    });
    expect(correctAttempt(items, new Map(), corrected, { onlyAnswered: true })).toBeUndefined();
  });

  it('counts a pass as a response that was worth nothing', () => {
    const passed = new Map<number, Response>([[1, null]]);
    expect(correctAttempt(items, passed, corrected, { onlyAnswered: true })).toMatchObject({
      items: [{ number: 1, servedScore: 0, correctedScore: 0 }],
      score: { served: { points: 0, of: 1 }, corrected: { points: 0, of: 1 } },
    });
  });

  it('says nothing where no key of the attempt changed', () => {
    const elsewhere = deriveBank(correctSheet(smallSheet, { hearing: day('2001-03-21') }));
    expect(correctAttempt(items, responses, elsewhere, { onlyAnswered: false })).toBeUndefined();
  });
});
