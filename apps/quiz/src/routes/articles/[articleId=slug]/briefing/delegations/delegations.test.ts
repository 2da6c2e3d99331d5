import type { PublicFact } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { sampleDelegation, sampleOffice } from '../sample-facts.ts';
import { fitColumns, toDelegations } from './delegations.ts';

const delegation = sampleDelegation({ members: ['bo'], size: 4, complete: [{ slot: 'members' }] });
const facts = [
  sampleOffice('ada', 'minister', { status: 'former' }),
  sampleOffice('ada', 'chair'),
  sampleOffice('cy', 'premier'),
  delegation,
];

test('shows a delegate with all posts, current posts first', () => {
  const [mission] = toDelegations(facts, (id) => id);
  expect(mission?.leader.posts.map(({ fact, title }) => [fact.status, title])).toEqual([
    ['current', 'chair, state'],
    ['former', 'minister, state'],
  ]);
});

test('counts the members without a name, the leader being named', () => {
  expect(toDelegations(facts, (id) => id)[0]?.unnamed).toBe(2);
});

const withMembers = (...counts: number[]): PublicFact[] =>
  counts.map((count, index) => ({
    ...delegation,
    id: `mission-${index}`,
    members: Array.from({ length: count }, (_, member) => `member-${member}`),
  }));

test.each([
  { counts: [3, 3], short: true },
  { counts: [4], short: true },
  { counts: [8, 0], short: false },
])('delegations of $counts members are shown side by side: $short', ({ counts, short }) => {
  expect(fitColumns(toDelegations(withMembers(...counts), (id) => id))).toBe(short);
});
