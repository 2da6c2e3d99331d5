import { expect, test } from 'vitest';
import type { Draft, EntityJson, FactJson } from '../draft/draft.ts';
import { beginTestDraft } from './begin-test-draft.ts';
import {
  acceptAll,
  acceptName,
  joinEntities,
  joinName,
  rejectName,
  removeEntity,
} from './decide.ts';
import { decisionOf, listDecisions, type NameGroup } from './name-groups.ts';

const evidence = [{ paragraph: 1, start: 0, end: 4 }];

const withSheet = (draft: Draft, entities: EntityJson[], facts: FactJson[]): Draft => ({
  ...draft,
  sheet: { ...draft.sheet, entities, facts },
});

const groupOf = (groups: readonly NameGroup[], name: string): NameGroup => {
  const found = groups.find(({ names }) => names.includes(name));
  if (found === undefined) throw new Error(`The text has no name "${name}"`);
  return found;
};

const begin = () =>
  beginTestDraft('Talks end', 'Dr Amina Yusuf flew to Oman.', 'She met Omar Said in Lahore.');

test('all guesses are taken at once, and each can be changed', async () => {
  const { draft, groups } = await begin();
  const accepted = acceptAll(draft, groups);
  expect(accepted.sheet.entities.map(({ type, label }) => [type, label])).toEqual([
    ['person', 'Amina Yusuf'],
    ['organisation', 'Oman'],
    ['person', 'Omar Said'],
    ['place', 'Lahore'],
  ]);
  const changed = acceptName(accepted, groupOf(groups, 'Oman'), 'place');
  expect(changed.sheet.entities[1]).toEqual({ type: 'place', id: 'oman', label: 'Oman' });
});

test('a word of which nothing says that it is a name is not taken with the guesses', async () => {
  const { draft, groups } = await beginTestDraft('Talks end', 'Zanmurs met Omar Said in Lahore.');
  const accepted = acceptAll(draft, groups);
  expect(accepted.sheet.entities.map(({ label }) => label)).toEqual(['Omar Said', 'Lahore']);
  expect([...listDecisions(accepted, groups).values()].map(({ is }) => is)).not.toContain('open');
});

test('a name that is none is not taken, until it is accepted after all', async () => {
  const { draft, groups } = await begin();
  const lahore = groupOf(groups, 'Lahore');
  const rejected = rejectName(draft, lahore);
  if ('fault' in rejected) throw new Error(rejected.fault);
  expect(rejected.draft.rejected).toEqual(['name:2:21:27']);
  expect(decisionOf(rejected.draft, lahore).is).toBe('rejected');
  const labels = acceptAll(rejected.draft, groups).sheet.entities.map(({ label }) => label);
  expect(labels).not.toContain('Lahore');
  const accepted = acceptName(rejected.draft, lahore, 'place');
  expect(accepted.rejected).toEqual([]);
});

test('a name in use is neither deleted nor rejected, and the reason names the fact', async () => {
  const { draft, groups } = await begin();
  const accepted = acceptAll(draft, groups);
  const used = withSheet(
    accepted,
    [...accepted.sheet.entities],
    [
      {
        kind: 'office',
        id: 'envoy',
        statement: 'Amina Yusuf was envoy of Oman.',
        person: 'amina-yusuf',
        title: 'envoy',
        organisation: 'oman',
        status: 'current',
        evidence,
      },
    ],
  );
  const reason = {
    fault:
      'This name is in use in the fact “Amina Yusuf was envoy of Oman.”. Take it out there first, or join it with another name.',
  };
  expect(removeEntity(used, 'oman')).toEqual(reason);
  expect(rejectName(used, groupOf(groups, 'Oman'))).toEqual(reason);
  expect(removeEntity(used, 'lahore')).toMatchObject({
    draft: { sheet: { facts: [{ id: 'envoy' }] } },
  });
});

test('a name of the text becomes another name of an entity', async () => {
  const { draft, groups } = await begin();
  const accepted = acceptName(draft, groupOf(groups, 'Amina Yusuf'), 'person');
  const joined = joinName(accepted, groupOf(groups, 'Omar Said'), 'amina-yusuf');
  expect(joined.sheet.entities).toEqual([
    { type: 'person', id: 'amina-yusuf', label: 'Amina Yusuf', aliases: ['Omar Said'] },
  ]);
});

test('joining changes every reference: slots, lists, voices, wrong answers, right answers, places, speakers', async () => {
  const { draft } = await begin();
  const before = withSheet(
    { ...draft, speakers: { 'voice:1:0:27': 'old' } },
    [
      { type: 'person', id: 'old', label: 'A. Yusuf', about: 'She is an envoy.' },
      { type: 'person', id: 'new', label: 'Amina Yusuf', outside: true },
      { type: 'person', id: 'omar', label: 'Omar Said' },
    ],
    [
      {
        kind: 'clause',
        id: 'met',
        subject: { all: ['old', 'new', 'omar'] },
        verb: 'meet, met, met',
        slots: [{ slot: 'object', value: 'old' }],
        actors: ['old', 'new'],
        voice: { type: 'attributed', claimant: 'old', cue: 'says' },
        foils: [{ slot: 'object', entity: 'old', reason: 'She was away.' }],
        questions: [
          {
            ask: 'subject',
            keys: ['old', 'omar'],
            foils: [{ entity: 'old' }, { entity: 'new' }, { entity: 'omar' }],
          },
        ],
        evidence,
      },
      {
        kind: 'claim',
        id: 'said',
        statement: 'Yusuf says so.',
        claimant: 'old',
        about: 'omar',
        cue: 'says',
        content: 'it rained',
        evidence,
      },
    ],
  );
  const { sheet, speakers } = joinEntities(before, 'old', 'new');
  expect(sheet.entities).toEqual([
    {
      type: 'person',
      id: 'new',
      label: 'Amina Yusuf',
      aliases: ['A. Yusuf'],
      about: 'She is an envoy.',
    },
    { type: 'person', id: 'omar', label: 'Omar Said' },
  ]);
  expect(sheet.facts[0]).toMatchObject({
    subject: { all: ['new', 'omar'] },
    slots: [{ slot: 'object', value: 'new' }],
    actors: ['new'],
    voice: { claimant: 'new' },
    foils: [{ entity: 'new' }],
    questions: [{ keys: ['new', 'omar'], foils: [{ entity: 'new' }, { entity: 'omar' }] }],
  });
  expect(sheet.facts[1]).toMatchObject({ claimant: 'new', about: 'omar' });
  expect(speakers).toEqual({ 'voice:1:0:27': 'new' });
  expect(JSON.stringify(sheet)).not.toContain('"old"');
});

test('a place that is joined with the one around it is no part of itself', async () => {
  const { draft } = await begin();
  const before = withSheet(
    draft,
    [
      { type: 'place', id: 'town', label: 'Lake Town', partOf: 'coast' },
      { type: 'place', id: 'coast', label: 'The Coast' },
    ],
    [],
  );
  expect(joinEntities(before, 'coast', 'town').sheet.entities).toEqual([
    { type: 'place', id: 'town', label: 'Lake Town', aliases: ['The Coast'] },
  ]);
});
