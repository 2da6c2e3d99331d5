import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recoverFromFaults } from './recover-from-faults.ts';

test('if calls fail before or after they store data, no response or statistics event is lost or counted twice', async () => {
  // Other examples each time: fast-check prints the seed of a failure.
  const examples = { numRuns: 50, seed: Date.now() };
  await expect(fc.assert(recoverFromFaults, examples)).resolves.toBeUndefined();
}, 180_000);
