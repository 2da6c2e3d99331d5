import { describe, expect, it } from 'vitest';
import { context, find } from '../../../test/bank-items.ts';
import { checkFocusedStem } from './focused-stem.ts';

const check = (id: string, stem: string) =>
  checkFocusedStem({ ...find(id), stem }, context).map(({ message }) => message);

const noEnd = 'Its stem does not end with "?"';
const noQuestion = ['Its stem has no question word', noEnd];
const twoThings = 'Its stem asks more than one thing';

describe('checkFocusedStem', () => {
  it.each([
    ['closure/order', 'Put these in order.', []],
    ['closure/order', 'Arrange these by date.', []],
    ['closure/match-dates', 'Match each deed to its day.', []],
    ['closure/order', 'Please put these in order.', noQuestion],
    ['closure/order', 'Put these in order', noQuestion],
    ['closure/order', 'Which came first?', []],
    ['closure/date', 'Put this in order.', noQuestion],
    ['mission/members-several/1', 'Which of these came? Choose two.', []],
    ['mission/members-several/1', 'Which of these came? Choose 2.', []],
    ['mission/members-several/1', 'Which of these came? Choose both.', []],
    ['mission/members-several/1', 'Which of these came? Choose seven.', []],
    [
      'mission/members-several/1',
      'Which of these came? Choose all that apply.',
      [noEnd, twoThings],
    ],
    ['mission/members-several/1', 'Who came? Choose two. Who left?', [twoThings]],
    ['mission/members-several/1', 'Which of these came? They met.', [noEnd, twoThings]],
    ['mission/members-several/1', 'Choose two.', noQuestion],
    ['closure/date', 'Which of these was it? Choose one.', [noEnd, twoThings]],
  ])('of %s, "%s" has the faults %j', (id, stem, faults) => {
    expect(check(id, stem)).toEqual(faults);
  });
});
