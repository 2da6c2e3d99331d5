import { expect, test, vi } from 'vitest';
import { answer, resume } from '../quiz-taker.ts';
import { createScene, walk, walkAddresses, walkBodies, walkCallers } from './hostile-walk.ts';

// Each of these tests sends up to two hundred requests.
vi.setConfig({ testTimeout: 60_000 });

/** Sends a sample; prime, so that it meets every role, string and place sooner or later. */
const step = 29;

test.each(walk)(
  '%s takes every role, every method and every attempt id',
  async (_id, operation) => {
    expect(await walkCallers(operation, step)).toEqual([]);
  },
);

test.each(walk)(
  '%s takes anything in its path, its query and its headers',
  async (_id, operation) => {
    expect(await walkAddresses(operation, step)).toEqual([]);
  },
);

test.each(walk.filter(([, { json }]) => json !== undefined))(
  '%s takes any body, and an attempt goes on afterwards',
  async (_id, operation) => {
    expect(await walkBodies(operation, step)).toEqual([]);
  },
);

test('what is sent for one attempt never gets into another', async () => {
  const { api, tokens } = await createScene();
  await answer(api, tokens.own, 1, null);
  for (const forged of [
    tokens['another payload under this signature'],
    tokens.unsigned,
    tokens.garbage,
  ]) {
    expect((await answer(api, forged, 2, null)).status).toBe(404);
  }
  expect((await resume(api, tokens.own)).responses).toHaveLength(1);
  expect((await resume(api, tokens.other)).responses).toEqual([]);
});
