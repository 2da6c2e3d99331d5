import { describe, expect, test } from 'vitest';
import { openBank } from '../../test/bank-items.ts';
import { buildWorldSheet, day, worldEntities } from '../../test/sheets/world-sheet.ts';

const times = <Made>(count: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at));
const people = (count: number) =>
  times(count, (at) => ({ type: 'person', id: `person-${at}`, label: `Person${at} Moe` }));
const states = (count: number) =>
  times(count, (at) => ({
    type: 'organisation',
    form: 'state',
    id: `state-${at}`,
    label: `Land${at}`,
  }));

const entities = [...worldEntities, ...people(40), ...states(40)];
const labelsOf = (id: string, facts: readonly object[]) =>
  openBank(buildWorldSheet(facts, { entities }))
    .find(id)
    .options.map(({ label }) => label);

/** Deriving stays linear in the facts because wrong answers come from so many facts only. */
describe('the facts that give wrong answers', () => {
  test('are the first twelve claims about a party', () => {
    const claim = (id: string, claimant: string, about: string) => ({
      kind: 'claim',
      id,
      statement: `${claimant} speaks.`,
      voice: { type: 'attributed', claimant, cue: 'says' },
      claimant,
      cue: 'says',
      about,
      content: `{other} lost the ${id}`,
    });
    const own = claim('dam', 'northland', 'southland');
    const others = times(12, (at) => claim(`boat-${at}`, `state-${at}`, 'northland'));
    const nearest = claim('harbour', 'southland', 'northland');
    const label = 'That Northland lost the harbour';
    expect(labelsOf('dam/what', [own, ...others, nearest])).not.toContain(label);
    expect(labelsOf('dam/what', [own, ...others.slice(1), nearest])).toContain(label);
  });

  const office = (id: string, person: string, organisation: string) => ({
    kind: 'office',
    id,
    statement: 'Somebody holds a post.',
    person,
    title: `keeper of ${id}`,
    organisation,
    status: 'current',
    exclusive: true,
  });

  test('are the first twenty-four posts', () => {
    const own = office('lock', 'ada', 'board');
    const others = times(23, (at) => office(`gate-${at}`, `person-${at}`, 'union'));
    const nearest = office('weir', 'bo', 'board');
    const label = 'Keeper of weir of the River Board';
    expect(labelsOf('lock/post', [own, ...others, nearest])).not.toContain(label);
    expect(labelsOf('lock/post', [own, ...others.slice(1), nearest])).toContain(label);
    expect(labelsOf('lock/holder', [own, ...others, nearest])).not.toContain('Bo Dahl');
    expect(labelsOf('lock/holder', [own, ...others.slice(1), nearest])).toContain('Bo Dahl');
  });

  test('are the first twenty-four clauses with the same subject', () => {
    const deed = (id: string, date: string) => ({
      id,
      subject: 'ada',
      verb: `visit, visited, visited`,
      slots: [{ slot: 'object', value: { text: `the ${id}` } }],
      time: day(date),
      once: true,
    });
    // Rivals would be too many if all had the same verb.
    const other = (at: number) => ({
      ...deed(`gate${at}`, `1999-01-${String(at + 1).padStart(2, '0')}`),
      verb: `${'abcdefghijklmnopqrstuvwxyz'.charAt(at)}ost, osted, osted`,
    });
    const own = deed('lock', '2001-03-03');
    const nearest = { ...deed('weir', '2001-03-06'), verb: 'see, saw, seen' };
    const facts = (count: number) => [own, ...times(count, other), nearest];
    expect(labelsOf('lock/deed', facts(23))).not.toContain('See the weir');
    expect(labelsOf('lock/deed', facts(22))).toContain('See the weir');
  });

  const mission = (id: string, leader: string, rest: object = {}) => ({
    kind: 'delegation',
    id,
    statement: 'A mission leaves.',
    sender: 'northland',
    orderedBy: 'fay',
    leader,
    members: [],
    destinations: ['hill'],
    ...rest,
  });
  const closed = {
    complete: [{ slot: 'members', by: 'article', reason: 'It names all.' }],
  };

  test('are the first twelve delegations of a sender, and the first twelve of the sheet', () => {
    const own = mission('first', 'bo', { destinations: ['mill'], members: ['cara'] });
    const leaders = (count: number, sender: string) => [
      own,
      ...times(count, (at) => mission(`other-${at}`, 'dan', { sender })),
      mission('late', 'eli', { sender }),
    ];
    for (const sender of ['northland', 'southland']) {
      const optionsWith = (count: number) => labelsOf('first/leader', leaders(count, sender));
      expect(optionsWith(10)).toEqual(['Bo Dahl', 'Cara Eng', 'Dan Foss', 'Eli Grov']);
      expect(optionsWith(11)).toEqual(['Bo Dahl', 'Cara Eng', 'Dan Foss']);
    }
    expect(labelsOf('northland/ordered-by', leaders(10, 'northland'))).toContain('Eli Grov');
    expect(labelsOf('northland/ordered-by', leaders(11, 'northland'))).not.toContain('Eli Grov');
  });

  test('are the lists of the first twelve delegations of a sender', () => {
    const own = mission('first', 'bo', { members: ['cara'], ...closed });
    const optionsWith = (count: number) =>
      labelsOf('first/members/cara', [
        own,
        ...times(count, (at) => mission(`other-${at}`, `person-${at}`, { members: ['dan'] })),
        mission('late', 'person-30', { members: ['eli'] }),
      ]).length;
    expect(optionsWith(0)).toBe(3);
    expect(optionsWith(11)).toBe(4);
  });

  const clause = (id: string, verb: string, value: unknown, rest: object = {}) => ({
    id,
    subject: 'board',
    verb,
    slots: [{ slot: 'object', value, sole: 'There was one.' }],
    ...rest,
  });
  const verbs = times(26, (at) => `${String.fromCharCode(97 + at)}ost, osted, osted`);

  test('are the first twenty-four that put something into a role', () => {
    const own = clause('own', 'meet, met, met', 'ada');
    const optionsWith = (count: number) =>
      labelsOf('own/object', [
        own,
        clause('second', 'see, saw, seen', 'cara'),
        ...verbs.slice(0, count).map((verb, at) => clause(`other-${at}`, verb, 'bo')),
        clause('late', 'hear, heard, heard', 'dan'),
      ]);
    expect(optionsWith(21)).toEqual(['Ada Berg', 'Bo Dahl', 'Cara Eng', 'Dan Foss']);
    expect(optionsWith(22)).toEqual(['Ada Berg', 'Bo Dahl', 'Cara Eng']);
  });

  test('are the first twenty-four with a number of something', () => {
    const farms = (id: string, verb: string, count: number) =>
      clause(id, verb, { count, of: 'farms' });
    const luresWith = (count: number) => {
      const facts = [
        farms('own', 'count, counted, counted', 100),
        ...verbs.slice(0, count).map((verb, at) => farms(`other-${at}`, verb, 900)),
        farms('late', 'sell, sold, sold', 130),
      ];
      const { find } = openBank(buildWorldSheet(facts));
      return Object.keys(find('own/how-many-typed').feedback.options);
    };
    expect(luresWith(22)).toEqual(['130', '900']);
    expect(luresWith(23)).toEqual(['900']);
  });

  test('are the next twenty-four events', () => {
    const event = (id: string, date: string) => ({
      id,
      subject: { text: `the ${id}` },
      verb: 'open, opened, opened',
      name: `the opening of the ${id}`,
      time: day(date),
      once: true,
    });
    const idsWith = (count: number) =>
      openBank(
        buildWorldSheet([
          event('own', '2001-03-03'),
          ...times(count, (at) => event(`gate-${at}`, '2001-03-04')),
          event('late', '2001-03-05'),
        ]),
      ).items.map(({ id }) => id);
    expect(idsWith(22)).toContain('own/order');
    expect(idsWith(23)).not.toContain('own/order');
  });
});
