import type { EntitySort } from '$lib/names/entities.ts';

/** What a name can be, with its key. Organisations are not among them, because they have forms. */
export const sorts: readonly { key: string; words: string; sort: EntitySort }[] = [
  { key: 'p', words: 'Person', sort: 'person' },
  { key: 'l', words: 'Place', sort: 'place' },
  { key: 'g', words: 'Group', sort: 'group' },
  { key: 'a', words: 'Agreement', sort: 'agreement' },
];

/** The forms of organisations. Their keys work without "o" before them, except "p", which then means a person. */
export const forms: readonly { key: string; sort: EntitySort }[] = [
  { key: 's', sort: 'state' },
  { key: 'p', sort: 'party' },
  { key: 'i', sort: 'body' },
  { key: 't', sort: 'team' },
];
