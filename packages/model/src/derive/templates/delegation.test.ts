import { describe, expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { buildWorldSheet, day } from '../../../test/sheets/world-sheet.ts';

const mission = (
  id: string,
  leader: string,
  destinations: readonly string[],
  rest: object = {},
) => ({
  id,
  kind: 'delegation',
  statement: `One mission goes to ${destinations.join(' and ')}.`,
  sender: 'northland',
  leader,
  members: [],
  destinations,
  ...rest,
});
const closed = { complete: [{ slot: 'destinations', by: 'article', reason: 'It names all.' }] };
const idsOf = (...facts: readonly object[]) =>
  openBank(buildWorldSheet(facts)).items.map(({ id }) => id);

test('a member who is offered as the leader is explained in the tense of the delegation', () => {
  const explain = (rest: object) => {
    const facts = [mission('first', 'ada', ['hill'], { members: ['bo', 'cara'], ...rest })];
    return Object.values(openBank(buildWorldSheet(facts)).find('first/leader').feedback.options);
  };
  expect(explain({})).toContain('Bo Dahl was a member of the delegation, not its leader.');
  expect(explain({ modality: 'planned' })).toContain(
    'Bo Dahl is a member of the delegation, not its leader.',
  );
});

test.each([
  ['a day', { departure: day('2001-04-05') }, {}, 'Northland’s delegation of April 2001'],
  ['no departure', {}, {}, 'Northland’s delegation of 2001'],
  ['no departure, in a sheet without a date', {}, { asOf: undefined }, 'Northland’s delegation'],
])('a delegation is named with %s', (_what, rest, sheet, name) => {
  const facts = [mission('first', 'ada', ['hill'], { members: ['bo', 'cara'], ...rest })];
  expect(openBank(buildWorldSheet(facts, sheet)).find('first/leader').stem).toBe(
    `Who led ${name} to Hill Town?`,
  );
});

describe('the orders of delegations', () => {
  const offered = { members: ['dan', 'eli'], foils: [] };
  const first = mission('first', 'ada', ['hill'], { ...offered, orderedBy: 'fay' });
  const second = (rest: object) => mission('second', 'bo', ['mill'], { ...offered, ...rest });

  test('are asked for if all have the same, and rest on all', () => {
    const sheet = buildWorldSheet([first, second({ orderedBy: 'fay' })]);
    expect(openBank(sheet).find('northland/ordered-by')).toMatchObject({
      stem: 'On whose directive were Northland’s delegations of 2001 formed?',
      facts: ['first', 'second'],
    });
  });

  test.each([
    ['another has other orders', { orderedBy: 'cara' }],
    ['the article says nothing about another', {}],
  ])('are not asked for if %s', (_why, rest) => {
    expect(idsOf(first, second(rest))).not.toContain('northland/ordered-by');
    expect(idsOf(second(rest), first)).not.toContain('northland/ordered-by');
  });

  test('name no month if the delegations left in different ones', () => {
    const sheet = buildWorldSheet([
      { ...first, departure: day('2001-03-05') },
      second({ orderedBy: 'fay', departure: day('2001-04-05') }),
    ]);
    expect(openBank(sheet).find('northland/ordered-by').stem).toBe(
      'On whose directive were Northland’s delegations formed?',
    );
  });
});

describe('the match of delegations and places', () => {
  const past = [
    mission('first', 'ada', ['hill', 'mill'], closed),
    mission('second', 'bo', ['ford', 'lake'], closed),
  ];

  test('asks about journeys that are over and journeys that are planned, but not about both at once', () => {
    const coming = mission('third', 'cara', ['quay'], { ...closed, modality: 'planned' });
    const { find } = openBank(buildWorldSheet([...past, coming]));
    const match = find('northland/match-routes');
    expect(match.stem).toBe('Whose delegation travelled to each of these places?');
    expect(match.options.map(({ label }) => label)).toEqual([
      'Ford Town',
      'Hill Town',
      'Lake Town',
      'Mill Town',
    ]);
  });

  test('leaves out a place near which another delegation of the sender went, open list or not', () => {
    const facts = [...past, mission('third', 'cara', ['mill', 'quay'])];
    const { options, facts: grounds } = openBank(buildWorldSheet(facts)).find(
      'northland/match-routes',
    );
    expect(options.map(({ label }) => label)).toEqual(['Ford Town', 'Hill Town', 'Lake Town']);
    expect(grounds).toEqual(['first', 'second', 'third']);
  });

  test('has three delegations and six places at most', () => {
    const facts = [
      mission('first', 'ada', ['hill', 'mill', 'ford'], closed),
      mission('second', 'bo', ['lake', 'quay'], closed),
      mission('third', 'cara', ['pier', 'moor'], closed),
    ];
    const fourth = mission('fourth', 'dan', ['moor'], closed);
    const labelsOf = (...given: readonly object[]) =>
      openBank(buildWorldSheet(given))
        .find('northland/match-routes')
        .options.map(({ label }) => label);
    const six = ['Ford Town', 'Hill Town', 'Lake Town', 'Long Pier', 'Mill Town', 'Old Quay'];
    expect(labelsOf(...facts)).toEqual(six);
    expect(
      labelsOf(...facts.slice(0, 2), mission('third', 'cara', ['pier'], closed), fourth),
    ).toEqual(six);
  });
});
