import { expect, test } from 'vitest';
import { groupByClaimant } from './group-by-claimant.ts';
import { sampleClaim } from './sample-facts.ts';

test('lists claimants in alphabetical order, each with its claims', () => {
  const claimants = groupByClaimant(
    [sampleClaim('1', 'west'), sampleClaim('2', 'east'), sampleClaim('3', 'west')],
    (id) => id,
  );
  expect(claimants.map(({ name, claims }) => [name, claims.map(({ id }) => id)])).toEqual([
    ['east', ['2']],
    ['west', ['1', '3']],
  ]);
});
