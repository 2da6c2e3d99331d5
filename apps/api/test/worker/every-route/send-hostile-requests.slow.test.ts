import { expect, test, vi } from 'vitest';
import { compared } from '../check-exchange.ts';
import { describeHostileRequests } from './describe-hostile-requests.ts';

// Each of these tests sends thousands of requests.
vi.setConfig({ testTimeout: 120_000 });

describeHostileRequests(1);

test('the tests above compared thousands of exchanges of many statuses with openapi.json', () => {
  const counts = [...compared.values()];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10_000);
  expect([...compared.keys()]).toEqual(
    expect.arrayContaining([200, 201, 400, 401, 404, 410, 413, 415, 422]),
  );
});
