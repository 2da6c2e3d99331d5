import type { InteractionName, Response, Verdict } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { formatPart } from './format-part.ts';

const partial = (score: number, key: Verdict['key']) =>
  ({ verdict: score > 0 ? 'partial' : 'wrong', score, key }) as const;

type Given = Pick<Verdict, 'verdict' | 'score' | 'key'>;

test.each<[InteractionName, Response, Given, string]>([
  [
    'multipleChoice',
    ['a', 'b', 'x'],
    partial(1 / 3, ['a', 'b', 'c']),
    '2 of 3 right, 1 wrong: ⅓ of a point.',
  ],
  ['multipleChoice', ['a'], partial(0.5, ['a', 'b']), '1 of 2 right: half a point.'],
  ['multipleChoice', ['a', 'x'], partial(0, ['a', 'b']), '1 of 2 right, 1 wrong: no point.'],
  [
    'order',
    ['b', 'a', 'c', 'd'],
    partial(5 / 6, ['a', 'b', 'c', 'd']),
    '5 of 6 pairs in order: ⅚ of a point.',
  ],
  ['match', { a: 'x', b: 'x' }, partial(0.5, { a: 'x', b: 'y' }), '1 of 2 matched: half a point.'],
])('%s %j', (interaction, response, verdict, words) => {
  expect(formatPart({ interaction }, response, verdict)).toBe(words);
});

test.each<[InteractionName, Response, Given]>([
  ['choice', 'a', { verdict: 'wrong', score: 0, key: 'b' }],
  ['number', 12, { verdict: 'wrong', score: 0, key: 13 }],
  ['order', ['a', 'b'], { verdict: 'correct', score: 1, key: ['a', 'b'] }],
  ['match', null, { verdict: 'passed', score: 0, key: { a: 'x' } }],
])('of a %s answered by %j nothing more is said', (interaction, response, verdict) => {
  expect(formatPart({ interaction }, response, verdict)).toBeUndefined();
});
