import { expect, test } from 'vitest';
import { surviveKills } from './kills/survive-kills.ts';

test('after twenty kills while readers answer and an editor publishes, all that was acknowledged is stored, and statistics equal a recount', async () => {
  const { statistics, recounted, ...outcome } = await surviveKills(20);
  expect(outcome.responses).toBeGreaterThan(400);
  expect(outcome.changes).toBeGreaterThanOrEqual(20);
  expect(outcome.interrupted).toBeGreaterThan(0);
  expect(statistics).toEqual(recounted);
}, 900_000);
