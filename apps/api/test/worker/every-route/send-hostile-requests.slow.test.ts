import { expect, test, vi } from 'vitest';
import { compared } from '../check-exchange.ts';
import {
  operations,
  sendAsEveryRole,
  sendHostileAddresses,
  sendHostileBodies,
} from './send-hostile-requests.ts';

// Each of these tests sends thousands of requests.
vi.setConfig({ testTimeout: 120_000 });

test.each(operations)(
  '%s only sends documented responses for every role, method and attempt id',
  async (_id, operation) => {
    expect(await sendAsEveryRole(operation)).toEqual([]);
  },
);

test.each(operations)(
  '%s only sends documented responses for hostile paths, queries and headers',
  async (_id, operation) => {
    expect(await sendHostileAddresses(operation)).toEqual([]);
  },
);

test.each(operations.filter(([, { json }]) => json !== undefined))(
  '%s only sends documented responses for hostile bodies, and other attempts still work',
  async (_id, operation) => {
    expect(await sendHostileBodies(operation)).toEqual([]);
  },
);

test('the tests above compared thousands of exchanges of many statuses with openapi.json', () => {
  const counts = [...compared.values()];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10_000);
  expect([...compared.keys()]).toEqual(
    expect.arrayContaining([200, 201, 400, 401, 404, 410, 413, 415, 422]),
  );
});
