import type { PublicFact } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { toClaimants } from './claims.ts';

const claim = (claimant: string, id: string): PublicFact => ({
  kind: 'claim',
  id,
  statement: 'A statement.',
  modality: 'occurred',
  voice: { type: 'article' },
  evidence: [{ paragraph: 1, start: 0, end: 1 }],
  claimant,
  cue: 'says',
  content: 'it is so',
  about: 'other',
});

test('lists claimants in alphabetical order, each with its claims', () => {
  const claimants = toClaimants(
    [claim('west', '1'), claim('east', '2'), claim('west', '3')],
    (id) => id,
  );
  expect(claimants.map(({ name, claims }) => [name, claims.map(({ id }) => id)])).toEqual([
    ['east', ['2']],
    ['west', ['1', '3']],
  ]);
});
