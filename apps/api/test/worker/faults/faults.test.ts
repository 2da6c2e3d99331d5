import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recoverFromFaults } from './recover-from-faults.ts';

test('if calls fail before or after they store data, no response or statistics event is lost or counted twice', async () => {
  await expect(fc.assert(recoverFromFaults, { numRuns: 2, seed: 1969 })).resolves.toBeUndefined();
}, 60_000);
