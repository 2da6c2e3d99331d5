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

test('a single option and a pass stay as they are', () => {
  expect(canonicalResponse('choice', 'b')).toBe('b');
  expect(canonicalResponse('order', null)).toBeNull();
});
