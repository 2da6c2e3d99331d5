import type { PublicItem, Response } from '@dateline/model';
import { expect, test } from 'vitest';
import { canonicalResponse } from './canonical-response.ts';

type Case = [string, PublicItem['interaction'], Response, Response];

test.each<Case>([
  ['a set of options in any order', 'multipleChoice', ['c', 'a'], ['a', 'c']],
  ['pairs in any order', 'match', { b: 't', a: 'u' }, { a: 'u', b: 't' }],
])('%s is the same response', (_what, interaction, one, other) => {
  const write = (response: Response): string =>
    JSON.stringify(canonicalResponse(interaction, response));
  expect(write(one)).toBe(write(other));
});

test('another order is another response where order is the answer', () => {
  expect(canonicalResponse('order', ['c', 'a'])).toEqual(['c', 'a']);
});

test.each<[string, PublicItem['interaction'], Response]>([
  ['a single option', 'choice', 'b'],
  ['a number', 'number', 26],
  ['a date', 'date', '2025-06-02'],
  ['a pass', 'order', null],
])('%s stays as it is', (_what, interaction, response) => {
  expect(canonicalResponse(interaction, response)).toBe(response);
});
