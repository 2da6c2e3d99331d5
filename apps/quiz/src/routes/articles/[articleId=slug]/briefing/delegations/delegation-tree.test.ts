import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import DelegationTree from './DelegationTree.svelte';
import type { DelegationView } from './delegations.ts';
import type { PersonView } from './people.ts';

const person = (name: string): PersonView => ({ name, posts: [] });
const read = (change: Partial<DelegationView>): { text: string; places: number } => {
  const delegation: DelegationView = {
    fact: {
      kind: 'delegation',
      id: 'mission',
      statement: 'A mission.',
      modality: 'planned',
      voice: { type: 'article' },
      evidence: [{ paragraph: 1, start: 0, end: 1 }],
      sender: 'state',
      leader: 'ada',
      members: [],
      destinations: ['rome'],
      complete: [],
    },
    sender: 'state',
    orderedBy: undefined,
    leader: person('Ada'),
    members: [],
    unnamed: undefined,
    destinations: ['Rome'],
    departure: undefined,
    ...change,
  };
  const { body } = render(DelegationTree, {
    props: { delegation, words: { lang: 'en', dir: 'ltr' } },
  });
  const text = body.replace(/<!--.*?-->|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { text: text.trim(), places: body.split('<circle').length - 1 };
};

test('the leader stands before the members, in their order', () => {
  expect(read({ members: [person('Bo'), person('Cy')] }).text).toBe('Leader Ada Members Bo Cy');
});

test('who is counted and not named has an empty place each, and is told in words', () => {
  const { text, places } = read({ members: [person('Bo')], unnamed: 2 });
  expect(places).toBe(2);
  expect(text).toMatch(/Bo 2 more, whom the article does not name$/);
});

test('a crowd that is not named is told by its number', () => {
  const { text, places } = read({ unnamed: 1500 });
  expect(places).toBe(24);
  expect(text).toContain('1,500 more');
});

test('where the article names and counts nobody, it says so', () => {
  const { text, places } = read({});
  expect(places).toBe(0);
  expect(text).toContain('The article names no member beside the leader.');
});

test('a leader who is the whole delegation has no member that is missing', () => {
  expect(read({ unnamed: 0 }).text).toBe('Leader Ada');
});
