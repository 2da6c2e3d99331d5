import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { sampleDelegation } from '../sample-facts.ts';
import DelegationTree from './DelegationTree.svelte';
import type { DelegationView } from './delegations.ts';
import type { PersonView } from './people.ts';

const person = (name: string): PersonView => ({ name, posts: [] });
const read = (change: Partial<DelegationView>): { text: string; places: number } => {
  const delegation: DelegationView = {
    fact: sampleDelegation(),
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
    props: { delegation, language: { lang: 'en', dir: 'ltr' } },
  });
  const text = body.replace(/<!--.*?-->|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { text: text.trim(), places: body.split('<circle').length - 1 };
};

test('shows the leader before the members, in their order', () => {
  expect(read({ members: [person('Bo'), person('Cy')] }).text).toBe('Leader Ada Members Bo Cy');
});

test('shows each unnamed member as an empty place, and their number in words', () => {
  const { text, places } = read({ members: [person('Bo')], unnamed: 2 });
  expect(places).toBe(2);
  expect(text).toMatch(/Bo 2 more, not named in the article$/);
});

test('shows a large number of unnamed members by their number', () => {
  const { text, places } = read({ unnamed: 1500 });
  expect(places).toBe(24);
  expect(text).toContain('1,500 more');
});

test('says so if the article neither names nor counts members', () => {
  const { text, places } = read({});
  expect(places).toBe(0);
  expect(text).toContain('The article names no member other than the leader.');
});

test('a delegation of its leader alone has no missing members', () => {
  expect(read({ unnamed: 0 }).text).toBe('Leader Ada');
});
