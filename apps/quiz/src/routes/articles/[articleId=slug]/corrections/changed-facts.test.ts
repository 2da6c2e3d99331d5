import { expect, test } from 'vitest';
import { changedFacts, type StatementsOf, type LoggedChanges } from './changed-facts.ts';

const items = { kept: 0, rewritten: 0, rekeyed: 0, retired: 0, added: 0 };
const statementsOf: StatementsOf = (revision) =>
  ({
    old: new Map([
      ['talks', 'The talks began on 1 May.'],
      ['size', 'Nine people went.'],
      ['gone', 'A treaty was signed.'],
    ]),
    new: new Map([
      ['talks', 'The talks began on 2 May.'],
      ['size', 'Nine people went.'],
      ['fresh', 'A treaty was drafted.'],
    ]),
  })[revision];

const change = (facts: Partial<LoggedChanges['facts']>) => ({
  revision: 'new',
  previous: 'old',
  changes: { facts: { kept: 0, rewritten: [], retired: [], added: [], ...facts }, items },
});

test('a rewritten fact has its old and its new statement', () => {
  expect(changedFacts(change({ rewritten: ['talks'] }), statementsOf)).toEqual([
    {
      title: 'Facts rewritten',
      facts: [
        { id: 'talks', before: 'The talks began on 1 May.', after: 'The talks began on 2 May.' },
      ],
    },
  ]);
});

test('facts with an unchanged statement form a separate group with one statement each', () => {
  const groups = changedFacts(change({ rewritten: ['size', 'talks'] }), statementsOf);
  expect(groups.map(({ title }) => title)).toEqual([
    'Facts rewritten',
    'Facts of which only particulars changed',
  ]);
  expect(groups[1]?.facts).toEqual([{ id: 'size', before: undefined, after: 'Nine people went.' }]);
});

test('a retired fact has its old statement, an added fact its new one', () => {
  const groups = changedFacts(change({ retired: ['gone'], added: ['fresh'] }), statementsOf);
  expect(groups).toEqual([
    {
      title: 'Facts removed',
      facts: [{ id: 'gone', before: 'A treaty was signed.', after: undefined }],
    },
    {
      title: 'Facts added',
      facts: [{ id: 'fresh', before: undefined, after: 'A treaty was drafted.' }],
    },
  ]);
});

test('facts of an unavailable revision have ids without statements', () => {
  const groups = changedFacts(change({ rewritten: ['talks'], retired: ['gone'] }), () => undefined);
  expect(groups.flatMap(({ facts }) => facts)).toEqual([
    { id: 'talks', before: undefined, after: undefined },
    { id: 'gone', before: undefined, after: undefined },
  ]);
});

test('a first publication has no changes', () => {
  const first = { revision: 'new', previous: null, changes: null };
  expect(changedFacts(first, statementsOf)).toEqual([]);
});
