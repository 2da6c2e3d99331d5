import { expect, test } from 'vitest';
import { rankChoices } from './rank-choices.ts';

const choices = [
  'Omanis for a Free Press',
  'New Roman Party',
  'Central Bank of Oman',
  'Oman',
  'Óman Air',
  'Lahore',
].map((label) => ({ label }));

test.each([
  [
    'oman',
    ['Oman', 'Óman Air', 'Omanis for a Free Press', 'Central Bank of Oman', 'New Roman Party'],
  ],
  [' of o', ['Central Bank of Oman']],
  ['zan', []],
  ['', choices.map(({ label }) => label)],
])('of the names that have “%s”, those that begin so come first', (typed, labels) => {
  expect(rankChoices(choices, typed).map(({ label }) => label)).toEqual(labels);
});
