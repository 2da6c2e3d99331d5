import { describe, expect, it } from 'vitest';
import { find } from '../../test/bank-items.ts';
import { distractorsOf, keysOf, wordsOf } from './check.ts';
import { withoutQuotations } from '../english/words.ts';

const labelsOf = (options: readonly { readonly label: string }[]): string[] =>
  options.map(({ label }) => label);

describe('keysOf and distractorsOf', () => {
  it.each([
    ['envoy/holder', ['Ada Holm'], ['Ben Strand', 'Dag Vik']],
    ['mission/destinations-several/1', ['Harbour City', 'Lake Town'], ['Ford Town', 'Mill Town']],
    ['boats/how-many-typed', ['7'], []],
    ['closure/date-typed', ['3 March 2001'], []],
    [
      'hearing/match-dates',
      [
        'Northland and Southland agree on a truce',
        'The River Council hears Northland and Southland',
        'The delegation led by Ada Holm is due to begin its mission',
      ],
      [],
    ],
  ])('find right and wrong options of %s', (id, keys, distractors) => {
    expect(labelsOf(keysOf(find(id)))).toEqual(keys);
    expect(labelsOf(distractorsOf(find(id)))).toEqual(distractors);
  });

  it('count all options of an order item as right', () => {
    const order = find('closure/order');
    expect(keysOf(order)).toEqual(order.options);
    expect(distractorsOf(order)).toEqual([]);
  });
});

describe('wordsOf', () => {
  it('returns words in lower case, without punctuation', () => {
    expect(wordsOf('Ada’s  Vice-President, … of 1999!')).toEqual([
      'ada’s',
      'vice-president',
      'of',
      '1999',
    ]);
  });
});

describe('withoutQuotations', () => {
  it.each([
    ['They called it “an act of war” then', 'They called it “” then'],
    ['"One" and “two”', '“” and “”'],
    ['No quotation', 'No quotation'],
  ])('empties the quotation marks of %s', (text, rest) => {
    expect(withoutQuotations(text)).toBe(rest);
  });
});
