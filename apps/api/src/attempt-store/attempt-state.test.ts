import { expect, test } from 'vitest';
import { decideOutcome } from './attempt-state.ts';

const open = false;
const finished = true;

test.each([
  ['the first response to an item is accepted', undefined, open, 'b', 'accepted'],
  ['a pass is a response like any other', undefined, open, null, 'accepted'],
  ['the same response again is a repetition', 'a', open, 'a', 'repeated'],
  ['another response to the item comes too late', 'a', open, 'b', 'answeredOtherwise'],
  ['a pass after a response comes too late', 'a', open, null, 'answeredOtherwise'],
  ['a response after a pass comes too late', null, open, 'a', 'answeredOtherwise'],
  ['a finished attempt takes no new response', undefined, finished, 'b', 'refused'],
  ['a finished attempt still knows a response again', 'a', finished, 'a', 'repeated'],
  ['a finished attempt still tells another response', 'a', finished, 'b', 'answeredOtherwise'],
] as const)('%s', (_law, stored, isFinished, response, status) => {
  expect(decideOutcome(stored, isFinished, response).status).toBe(status);
});

test('the outcome has the stored response, not the one that was sent', () => {
  expect(decideOutcome('a', open, 'b')).toMatchObject({ stored: 'a' });
});
