import { expect, test } from 'vitest';
import { findDate } from './find-date.ts';

test.each([
  [
    'Too early. The siege began on 1 May 1901.\nThe truce was on 2 June 1901. Two talks had failed by 3 May.',
    '2 June 1901',
  ],
  ['It was a truce of 30 days. It came in June 1901.', 'June 1901'],
  ['The talks of 18 to 26 May 1969 came first.', '18 to 26 May 1969'],
  ['The talks came on 3 October, before the truce.', '3 October'],
  ['It came in the spring of 1901, before the talks.', undefined],
])('finds the date of the event in the feedback: %j', (feedback, date) => {
  expect(findDate(feedback, 'en')).toBe(date);
});
