import { describe, expect, test } from 'vitest';
import { entity, fact, faultsOf, pathsOfFaults, put, type Path } from '../../test/faults-of.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { FactSheet } from './fact-sheet.ts';

/** A slot that holds an id, and the id of something that it does not take. */
const references: readonly (readonly [path: Path, wrongType: string])[] = [
  [entity('harbour', 'partOf'), 'northland'],
  [fact('closure', 'actors', 0), 'harbour'],
  [fact('mission', 'sender'), 'eva-lund'],
  [fact('mission', 'orderedBy'), 'river-accord'],
  [fact('mission', 'leader'), 'northland'],
  [fact('mission', 'members', 1), 'southland'],
  [fact('mission', 'destinations', 1), 'eva-lund'],
  [fact('chair', 'person'), 'river-council'],
  [fact('chair', 'organisation'), 'coast'],
  [fact('says-north', 'about'), 'coast'],
];

/** A slot of a clause, by its place in the list, that holds the id of a fact. */
const answered = (id: string) => [{ slot: 'object', value: { fact: id } }];

describe('a fact sheet refuses, by its path, an id', () => {
  test.each(references)('that does not exist: %j', (path) => {
    expect(faultsOf(path, 'nobody')).toEqual([path]);
  });

  test.each(references)('that only the prototype of an object has: %j', (path) => {
    expect(faultsOf(path, 'constructor')).toEqual([path]);
  });

  test.each(references)('of the wrong type: %j', (path, wrongType) => {
    expect(faultsOf(path, wrongType)).toEqual([path]);
  });
});

const members = fact('mission', 'members');
const size = fact('mission', 'size');
const farmsVoice = fact('farms', 'voice');

/** A broken rule: the path that is changed, the new value, and the paths of the faults. */
const row = (rule: string, path: Path, value: unknown, faults: readonly Path[] = [path]) =>
  [rule, path, value, faults] as const;

const broken = [
  row('an unknown entity as foil', fact('envoy', 'foils', 0, 'entity'), 'nobody'),
  row('an unknown claimant', fact('says-north', 'claimant'), 'nobody', [
    fact('says-north', 'claimant'),
    fact('says-north', 'voice', 'claimant'),
  ]),
  row(
    'a voice of an unknown claimant',
    farmsVoice,
    { type: 'attributed', claimant: 'nobody', cue: 'says' },
    [fact('farms', 'voice', 'claimant')],
  ),
  row('a voice of a place', farmsVoice, { type: 'attributed', claimant: 'coast', cue: 'says' }, [
    fact('farms', 'voice', 'claimant'),
  ]),
  row(
    'a member twice',
    members,
    ['ben-strand', 'cleo-fjeld', 'dag-vik', 'dag-vik'],
    [[...members, 3]],
  ),
  row('a destination twice', fact('mission', 'destinations', 1), 'harbour'),
  row('a place within itself', entity('coast', 'partOf'), 'coast'),
  row('places within each other', entity('coast', 'partOf'), 'harbour', [
    entity('harbour', 'partOf'),
    entity('coast', 'partOf'),
  ]),
  row(
    'a leader as member',
    members,
    ['ben-strand', 'cleo-fjeld', 'dag-vik', 'ada-holm'],
    [[...members, 3]],
  ),
  row('more people than the delegation has', size, 3, [members]),
  row('fewer people than the delegation has, in a list that is marked complete', size, 5, [
    members,
  ]),
  row('a claim in the voice of the article', fact('says-north', 'voice'), { type: 'article' }),
  row('a claim in another voice', fact('says-north', 'voice', 'claimant'), 'southland'),
  row('a brace in a claim other than {other}', fact('says-north', 'content'), '{self} is right'),
  row('an unknown entity in a clause', fact('closure', 'subject'), 'nobody', [
    fact('closure', 'subject'),
  ]),
  row('an unknown fact in a clause', fact('answer', 'slots'), answered('nothing'), [
    fact('answer', 'slots', 0, 'value', 'fact'),
  ]),
  row('a post in a clause', fact('answer', 'slots'), answered('chair'), [
    fact('answer', 'slots', 0, 'value', 'fact'),
  ]),
  row('a clause without a name in another', fact('answer', 'slots'), answered('recall'), [
    fact('answer', 'slots', 0, 'value', 'fact'),
  ]),
  row('a claim about the claimant', fact('says-north', 'about'), 'northland'),
  row('a line break in a text', ['headline'], 'Two states\nmeet'),
  row('a space at an end', fact('closure', 'name'), 'the closure '),
  row('two spaces together', fact('closure', 'name'), 'the  closure'),
  row('a no-break space', entity('ada-holm', 'label'), 'Ada\u00A0Holm'),
  row('a character that turns the text around', entity('ada-holm', 'label'), 'Ada \u202EHolm'),
  row('a character without width', entity('ada-holm', 'label'), 'Ada\u200BHolm'),
  row('a Cyrillic letter in a Latin word', entity('ada-holm', 'label'), 'Ad\u0430 Holm'),
  row('half of a character in a quote', fact('farms', 'evidence', 0, 'quote'), 'to \uD83D'),
  row('evidence in no paragraph', fact('farms', 'evidence', 0, 'paragraph'), 2),
  row('evidence past its paragraph', fact('farms', 'evidence', 0, 'end'), 501),
  row('an interval that ends before it starts', fact('blockade', 'time', 'end'), '2001-03-08'),
];

describe('a fact sheet refuses, by the path of the fault,', () => {
  test.each(broken)('%s', (_rule, path, value, faults) => {
    expect(faultsOf(path, value)).toEqual(faults);
  });

  test.each(smallSheet.facts.map(({ kind, id }) => [kind, id]))(
    'a slot that a fact of kind %s cannot mark as complete: %s',
    (_kind, id) => {
      const closure = { slot: 'time', by: 'editor', reason: 'There is no other.' };
      expect(faultsOf(fact(id, 'complete'), [closure])).toEqual([fact(id, 'complete', 0, 'slot')]);
    },
  );

  test.each(['entities', 'facts'] as const)('an id that occurs twice in %s', (list) => {
    const all = smallSheet[list];
    expect(faultsOf([list, all.length], all.at(-1))).toEqual([[list, all.length, 'id']]);
  });

  test('an arrangement with the id of a fact', () => {
    const ids = smallSheet.facts.map(({ id }) => id);
    const lines = ids.slice(0, 3).map((id) => ({ fact: id }));
    const asked = { as: 'order', id: ids[0], topic: 'dates', stem: 'Which came first?', lines };
    expect(pathsOfFaults(put(smallSheet, ['arrangements'], [asked]))).toContainEqual([
      'arrangements',
      0,
      'id',
    ]);
  });

  test('every fault at once', () => {
    const sheet = put(put(smallSheet, ['language'], 'English!'), fact('chair', 'person'), 'nobody');
    expect(pathsOfFaults(sheet)).toEqual([['language'], fact('chair', 'person')]);
  });
});

test('a fact sheet accepts joiners, which some scripts need', () => {
  expect(faultsOf(entity('ada-holm', 'label'), 'می\u200Cخواهم')).toEqual([]);
});

test('parsing a parsed fact sheet changes nothing', () => {
  expect(FactSheet.parse(smallSheet)).toEqual(smallSheet);
});
