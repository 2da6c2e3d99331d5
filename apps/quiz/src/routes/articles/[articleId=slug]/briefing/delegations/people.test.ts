import type { PublicFact } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { sampleDelegation, sampleOffice } from '../sample-facts.ts';
import { toPerson, toRosters } from './people.ts';

const office = (
  person: string,
  title: string,
  organisation: string,
  status: 'current' | 'former' = 'current',
): PublicFact => sampleOffice(person, title, { organisation, status });
const facts: PublicFact[] = [
  office('bo', 'navigator', 'crew', 'former'),
  office('bo', 'pilot', 'crew'),
  office('ada', 'captain', 'navy'),
  office('ada', 'commander', 'crew'),
  office('di', 'envoy', 'state'),
  sampleDelegation({ leader: 'di' }),
];
const nameOf = (id: string): string => id;

test('shows a person with all posts and their organisations, current posts first', () => {
  expect(toPerson('bo', facts, nameOf).posts.map(({ title }) => title)).toEqual([
    'pilot, crew',
    'navigator, crew',
  ]);
});

test('groups people outside all delegations by organisation, each person once', () => {
  const rosters = toRosters(facts, nameOf).map(({ name, people }) => ({
    [name]: people.map((person) => [person.name, ...person.posts.map(({ title }) => title)]),
  }));
  expect(rosters).toEqual([
    {
      crew: [
        ['bo', 'pilot', 'navigator'],
        ['ada', 'commander'],
      ],
    },
    { navy: [['ada', 'captain']] },
  ]);
});
