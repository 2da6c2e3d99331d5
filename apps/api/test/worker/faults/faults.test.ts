import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recoverFromFaults } from './recover-from-faults.ts';

test('whatever fails before or after it is stored, in the end all is as if nothing had failed', async () => {
  await expect(fc.assert(recoverFromFaults, { numRuns: 8, seed: 1969 })).resolves.toBeUndefined();
}, 60_000);
