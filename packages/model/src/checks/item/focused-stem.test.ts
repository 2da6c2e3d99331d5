import { describe, expect, it } from 'vitest';
import { context, find } from '../../../test/bank-items.ts';
import { checkFocusedStem } from './focused-stem.ts';

const check = (id: string, stem: string) =>
  checkFocusedStem({ ...find(id), stem }, context).map(({ message }) => message);

const noQuestion = ['Its stem has no question word', 'Its stem does not end with "?"'];

describe('checkFocusedStem', () => {
  it.each([
    ['closure/order', 'Put these in order.', []],
    ['closure/order', 'Arrange these by date.', []],
    ['closure/match-dates', 'Match each deed to its day.', []],
    ['closure/order', 'Please put these in order.', noQuestion],
    ['closure/order', 'Put these in order', noQuestion],
    ['closure/order', 'Which came first?', []],
    ['closure/date', 'Put this in order.', noQuestion],
  ])('of %s, "%s" has the faults %j', (id, stem, faults) => {
    expect(check(id, stem)).toEqual(faults);
  });
});
