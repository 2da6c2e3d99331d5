import { expect, test, vi } from 'vitest';
import { walk, walkAddresses, walkBodies, walkCallers } from './hostile-walk.ts';

// Each of these tests sends thousands of requests.
vi.setConfig({ testTimeout: 120_000 });

/** Sends all of them. */
const step = 1;

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
