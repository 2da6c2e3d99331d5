import { expect, test, vi } from 'vitest';
import { answer, resume } from '../quiz-taker.ts';
import { describeHostileRequests } from './describe-hostile-requests.ts';
import { createFixture } from './send-hostile-requests.ts';

// Each of these tests sends up to two hundred requests.
vi.setConfig({ testTimeout: 60_000 });

// A prime number, so that the sample does not always contain the same role or string.
describeHostileRequests(29);

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
