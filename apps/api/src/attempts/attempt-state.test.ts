import type { Response } from '@dateline/model';
import { expect, test } from 'vitest';
import { decide } from './attempt-state.ts';

const open = { responses: new Map<number, Response>([[1, 'a']]), finished: false };
const closed = { ...open, finished: true };

test.each([
  ['the first response to an item is accepted', open, 2, 'b', 'accepted'],
  ['a pass is a response like any other', open, 2, null, 'accepted'],
  ['the same response again is a repetition', open, 1, 'a', 'repeated'],
  ['another response to the item comes too late', open, 1, 'b', 'answeredOtherwise'],
  ['a pass after a response comes too late', open, 1, null, 'answeredOtherwise'],
  ['a finished attempt takes no new response', closed, 2, 'b', 'refused'],
  ['a finished attempt still knows a response again', closed, 1, 'a', 'repeated'],
  ['a finished attempt still tells another response', closed, 1, 'b', 'answeredOtherwise'],
] as const)('%s', (_law, state, number, response, status) => {
  expect(decide(state, number, response).status).toBe(status);
});

test('the stored response is told, not the one that was sent', () => {
  expect(decide(open, 1, 'b')).toMatchObject({ stored: 'a' });
});
