import type { EntitySort } from '$lib/names/entities.ts';

/** What a name can be, with its key; organisations come next to places and have forms of their own. */
export const sorts: readonly { key: string; words: string; sort: EntitySort }[] = [
  { key: 'p', words: 'Person', sort: 'person' },
  { key: 'l', words: 'Place', sort: 'place' },
  { key: 'g', words: 'Group', sort: 'group' },
  { key: 'a', words: 'Agreement', sort: 'agreement' },
];

/** The forms of organisations. But for "p", which is a person before "o" is pressed, their keys work at once. */
export const forms: readonly { key: string; sort: EntitySort }[] = [
  { key: 's', sort: 'state' },
  { key: 'p', sort: 'party' },
  { key: 'i', sort: 'body' },
  { key: 't', sort: 'team' },
];
