import { expect, test } from 'vitest';
import { formatQuery } from './query.ts';

test.each([
  [{ select: ['mission#leader'], given: [] }, 'asks for the leader of fact mission'],
  [
    { select: ['mission#leader'], given: ['mission#sender', 'mission#destinations'] },
    'asks for the leader of fact mission, given its sender and destinations',
  ],
  [
    { select: ['closure#time', 'truce#time', 'mission#departure'], given: [] },
    'asks for the time of facts closure and truce, and the departure of fact mission',
  ],
  [
    { select: ['mission#orderedBy'], given: ['blockade#line'] },
    'asks for the giver of the order of fact mission, given the headline of fact blockade',
  ],
])('formats a query as a sentence: %j', (query, words) => {
  expect(formatQuery(query)).toBe(words);
});
