import { expect, test } from 'vitest';
import { compareScore } from './compare-score.ts';

const compare = (text: string): string | undefined =>
  compareScore({ type: 'score', slot: 'vote', score: [523, 46] }, text);

test.each([
  'The council passed it with 523 votes in favour, 46 against and 49 abstentions.',
  'The council passed it by 523 votes to 46.',
  'Only 46 were against, 523 in favour.',
])('a vote agrees with "%s"', (text) => {
  expect(compare(text)).toBeUndefined();
});

test('another score is named', () => {
  expect(compare('The council passed it by 499 votes to 28.')).toBe(
    'the sheet has 523–46; the evidence has these scores: "499–28"',
  );
});
