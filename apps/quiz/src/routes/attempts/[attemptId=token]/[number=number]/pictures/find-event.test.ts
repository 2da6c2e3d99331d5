import { expect, test } from 'vitest';
import { findEvent } from './find-event.ts';

test.each([
  [
    'Too early. The siege began on 1 May 1901.\nThe truce was on 2 June 1901. Two talks had failed.',
    'The truce was on 2 June 1901.',
  ],
  ['It was a truce. It came on 2 June 1901.', 'It came on 2 June 1901.'],
  ['It came in the spring, before the talks.', 'It came in the spring, before the talks.'],
])('finds the event with its date in the feedback: %j', (feedback, event) => {
  expect(findEvent(feedback, 'en')).toBe(event);
});
