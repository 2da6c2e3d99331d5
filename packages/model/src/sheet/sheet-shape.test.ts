import { describe, expect, test } from 'vitest';
import { entity, fact, faultsOf, pathsOfFaults, type Path } from '../../test/faults-of.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';

/** Values that break a bound of the schema, each at its own path. */
const outOfBounds: readonly (readonly [path: Path, value: unknown])[] = [
  [['id'], 'River Accord'],
  [['id'], 'river--accord'],
  [['id'], 'r'.repeat(81)],
  [['language'], 'english language'],
  [['direction'], 'down'],
  [['headline'], ''],
  [['headline'], 'h'.repeat(161)],
  [['summary'], ''],
  [['summary'], 's'.repeat(601)],
  [['source', 'publisher'], ''],
  [['source', 'agency'], ''],
  [['source', 'url'], 'ftp://example.org/'],
  [['source', 'digest'], 'A'.repeat(64)],
  [['source', 'digest'], '0'.repeat(63)],
  [['source', 'paragraphs', 0], 0],
  [['asOf', 'month'], '2001-13'],
  [['asOf', 'granularity'], 'week'],
  [entity('coast', 'type'), 'river'],
  [entity('coast', 'label'), ''],
  [entity('coast', 'label'), 'l'.repeat(121)],
  [entity('coast', 'phrase'), ''],
  [entity('coast', 'aliases', 0), ''],
  [entity('lake-town', 'coordinates'), 'north'],
  [entity('northland', 'form'), 'club'],
  [entity('northland', 'coordinates'), 'north'],
  [fact('closure', 'kind'), 'rumour'],
  [fact('farms', 'id'), '__proto__'],
  [fact('chair', 'statement'), ''],
  [fact('chair', 'statement'), 's'.repeat(401)],
  [fact('closure', 'modality'), 'possible'],
  [fact('closure', 'voice', 'type'), 'rumour'],
  [fact('closure', 'evidence'), []],
  [fact('closure', 'evidence', 0, 'start'), 0.5],
  [fact('closure', 'evidence', 0, 'quote'), ''],
  [fact('mission', 'complete', 0, 'by'), 'reader'],
  [fact('mission', 'complete', 0, 'reason'), ''],
  [fact('closure', 'foils', 0, 'reason'), ''],
  [fact('closure', 'name'), ''],
  [fact('recall', 'line'), ''],
  [fact('closure', 'once'), 'yes'],
  [fact('closure', 'verb'), 'close'],
  [fact('closure', 'passive'), 'no'],
  [fact('meeting', 'tense'), 'future'],
  [fact('closure', 'slots', 0, 'slot'), 'Object'],
  [fact('answer', 'slots', 0, 'sole'), ''],
  [fact('closure', 'time', 'date'), '2001-02-29'],
  [fact('closure', 'time', 'inferred', 0), 'hour'],
  [fact('mission', 'destinations'), []],
  [fact('chair', 'title'), ''],
  [fact('chair', 'status'), 'future'],
  [fact('chair', 'exclusive'), 'yes'],
  [fact('says-north', 'cue'), 'claims'],
  [fact('says-north', 'content'), ''],
  [fact('farms', 'unit'), ''],
  [fact('farms', 'subject'), { count: '140', of: 'farms' }],
  [fact('farms', 'subject'), { count: Number.POSITIVE_INFINITY, of: 'farms' }],
  [fact('farms', 'subject'), { count: 140, of: 'farms', bound: 'nearly' }],
  [fact('mediate', 'slots', 0, 'value'), { some: [{ text: 'mediation' }] }],
];

const foil = { slot: 'place', reason: 'It stands elsewhere.' };

describe('a fact sheet refuses what is out of bounds:', () => {
  test.each(outOfBounds)('%j cannot be %j', (path, value) => {
    expect(faultsOf(path, value)).toEqual([path]);
  });

  test.each([
    [fact('mission', 'size'), 0, fact('mission', 'members')],
    [fact('closure', 'evidence', 0, 'paragraph'), -1, fact('closure', 'evidence', 0, 'paragraph')],
  ])('%j cannot be %j, which breaks a rule as well', (path, value, other) => {
    expect(faultsOf(path, value)).toEqual([path, other]);
  });

  test.each([
    ['latitude', { latitude: 90.1, longitude: 0 }],
    ['longitude', { latitude: 0, longitude: -180.1 }],
  ])('a %s beyond the globe', (name, value) => {
    const coordinates = entity('lake-town', 'coordinates');
    expect(faultsOf(coordinates, value)).toEqual([[...coordinates, name]]);
  });

  test('a year of two digits', () => {
    const time = fact('closure', 'time');
    expect(faultsOf(time, { granularity: 'year', year: '01' })).toEqual([[...time, 'year']]);
  });

  test('evidence that is empty', () => {
    const path = fact('farms', 'evidence', 0, 'end');
    expect(faultsOf(fact('farms', 'evidence', 0, 'start'), 10)).toEqual([path]);
  });

  test.each([
    ['neither label nor entity', foil],
    ['both label and entity', { ...foil, label: 'Mill Town', entity: 'lake-town' }],
  ])('a foil with %s', (_name, value) => {
    const path = fact('closure', 'foils', 0);
    expect(faultsOf(path, value)).toEqual([path]);
  });

  test('a verb with words between hyphens or spaces is a verb', () => {
    for (const verb of ['re-elect, re-elected, re-elected', 'set up, set up, set up']) {
      expect(faultsOf(fact('closure', 'verb'), verb)).toEqual([]);
    }
  });

  test('a sheet without facts', () => {
    expect(pathsOfFaults({ ...smallSheet, facts: [] })).toEqual([['facts']]);
  });

  test('more than 20,000 entities', () => {
    const group = (_: unknown, at: number) => ({
      type: 'group',
      id: `group-${at}`,
      label: `${at}`,
    });
    const groups = Array.from({ length: 20_000 }, group);
    expect(pathsOfFaults({ ...smallSheet, entities: [...smallSheet.entities, ...groups] })).toEqual(
      [['entities']],
    );
  });

  test.each([null, 'sheet', [], 7])('%j in place of a sheet', (value) => {
    expect(pathsOfFaults(value)).toEqual([[]]);
  });
});

const objects: readonly Path[] = [
  [],
  ['source'],
  ['asOf'],
  entity('coast'),
  fact('closure'),
  fact('closure', 'time'),
  fact('closure', 'voice'),
  fact('closure', 'evidence', 0),
  fact('closure', 'foils', 0),
  fact('mission', 'complete', 0),
  ...['mission', 'chair', 'says-north'].map((id) => fact(id)),
];

describe.each(['secret', 'constructor', '__proto__'])(
  'a fact sheet refuses a field "%s"',
  (field) => {
    test.each(objects.map((path) => [path]))('of the object at %j', (path) => {
      expect(faultsOf([...path, field], 1)).toEqual([path]);
    });
  },
);
