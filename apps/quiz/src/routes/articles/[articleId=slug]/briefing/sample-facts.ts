import type { FactOf } from './sheet-view.ts';

const base = (id: string) => ({
  id,
  statement: `The statement of ${id}.`,
  modality: 'occurred' as const,
  voice: { type: 'article' as const },
  evidence: [{ paragraph: 1, start: 0, end: 1 }],
});

/** A clause for tests, without place, actor and time unless `changes` has them. */
export const sampleClause = (
  id: string,
  changes: Partial<FactOf<'clause'>> = {},
): FactOf<'clause'> => ({
  kind: 'clause',
  ...base(id),
  line: id,
  places: [],
  actors: [],
  ...changes,
});

/** A delegation for tests, of one person. */
export const sampleDelegation = (
  changes: Partial<FactOf<'delegation'>> = {},
): FactOf<'delegation'> => ({
  kind: 'delegation',
  ...base('mission'),
  sender: 'state',
  leader: 'ada',
  members: [],
  destinations: ['rome'],
  complete: [],
  ...changes,
});

/** A present office of a person, for tests. */
export const sampleOffice = (
  person: string,
  title: string,
  changes: Partial<FactOf<'office'>> = {},
): FactOf<'office'> => ({
  kind: 'office',
  ...base(`${person}-${title}`),
  person,
  title,
  organisation: 'state',
  status: 'current',
  ...changes,
});

/** A claim for tests. */
export const sampleClaim = (
  id: string,
  claimant: string,
  changes: Partial<FactOf<'claim'>> = {},
): FactOf<'claim'> => ({
  kind: 'claim',
  ...base(id),
  claimant,
  cue: 'says',
  content: 'it is so',
  about: 'other',
  ...changes,
});
