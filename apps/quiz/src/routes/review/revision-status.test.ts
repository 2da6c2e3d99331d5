import { expect, test } from 'vitest';
import { getRevisionStatus } from './revision-status.ts';

const revisions = new Map([['harbour', 'second']]);

test.each([
  { articleId: 'harbour', revision: 'second', status: 'current' },
  { articleId: 'harbour', revision: 'first', status: 'corrected' },
  { articleId: 'bridge', revision: 'first', status: 'withdrawn' },
])('a card of $articleId with the $revision revision is $status', ({ status, ...card }) => {
  expect(getRevisionStatus(card, revisions)).toBe(status);
});

test('the status is unknown until the revisions are loaded', () => {
  const card = { articleId: 'harbour', revision: 'first' };
  expect(getRevisionStatus(card, undefined)).toBe('unknown');
});
