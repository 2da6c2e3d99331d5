import { expect, test, vi } from 'vitest';
import { answer, resume } from '../quiz-taker.ts';
import {
  createFixture,
  operations,
  sendHostileAddresses,
  sendHostileBodies,
  sendAsEveryRole,
} from './send-hostile-requests.ts';

// Each of these tests sends up to two hundred requests.
vi.setConfig({ testTimeout: 60_000 });

/** Sends one in 29 requests. A prime number, so that the sample does not always contain the same role or string. */
const step = 29;

test.each(operations)(
  '%s only sends documented responses for every role, method and attempt id',
  async (_id, operation) => {
    expect(await sendAsEveryRole(operation, step)).toEqual([]);
  },
);

test.each(operations)(
  '%s only sends documented responses for hostile paths, queries and headers',
  async (_id, operation) => {
    expect(await sendHostileAddresses(operation, step)).toEqual([]);
  },
);

test.each(operations.filter(([, { json }]) => json !== undefined))(
  '%s only sends documented responses for hostile bodies, and other attempts still work',
  async (_id, operation) => {
    expect(await sendHostileBodies(operation, step)).toEqual([]);
  },
);

test('an attempt id with a wrong signature does not change any attempt', async () => {
  const { api, attemptIds } = await createFixture();
  await answer(api, attemptIds.own, 1, null);
  for (const forged of [
    attemptIds['another payload under this signature'],
    attemptIds.unsigned,
    attemptIds.garbage,
  ]) {
    expect((await answer(api, forged, 2, null)).status).toBe(404);
  }
  expect((await resume(api, attemptIds.own)).responses).toHaveLength(1);
  expect((await resume(api, attemptIds.other)).responses).toEqual([]);
});
