import { expect, test } from 'vitest';
import { pageTitle } from './page-title.ts';

const place = { number: '3', count: '10' };
const verdict = {
  number: 3,
  verdict: 'correct',
  score: 1,
  key: 'a',
  feedback: '',
  evidence: [],
} as const;

test.each([
  { given: undefined, title: 'Question 3 of 10' },
  {
    given: { number: 3, response: 'a', verdict: { ...verdict, evidence: [] } },
    title: 'Right – question 3 of 10',
  },
  { given: { number: 3, response: 'a' }, title: 'Saved – question 3 of 10' },
  { given: { number: 3, response: null }, title: 'Skipped – question 3 of 10' },
])('the title of the page is "$title"', ({ given, title }) => {
  expect(pageTitle(place, given)).toBe(title);
});
