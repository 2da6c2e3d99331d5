import { expect, test, vi } from 'vitest';
import {
  operations,
  sendHostileAddresses,
  sendHostileBodies,
  sendAsEveryRole,
} from './send-hostile-requests.ts';

// Each of these tests sends thousands of requests.
vi.setConfig({ testTimeout: 120_000 });

/** Sends every request. */
const step = 1;

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
