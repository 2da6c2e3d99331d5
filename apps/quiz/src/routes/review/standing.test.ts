import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';

const revisions = new Map([['harbour', 'second']]);

test.each([
  { articleId: 'harbour', revision: 'second', standing: 'current' },
  { articleId: 'harbour', revision: 'first', standing: 'corrected' },
  { articleId: 'bridge', revision: 'first', standing: 'withdrawn' },
])('a card of $articleId at its $revision revision is $standing', ({ standing, ...card }) => {
  expect(standingOf(card, revisions)).toBe(standing);
});

test('nothing is said of a card while the revisions are not known', () => {
  expect(standingOf({ articleId: 'harbour', revision: 'first' }, undefined)).toBe('unknown');
});
