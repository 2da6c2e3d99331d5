import { describe, expect, test } from 'vitest';
import { contextOf, find, withDistractor } from '../../test/bank-items.ts';
import { runItemCheck } from '../../test/run-item-check.ts';
import { correctSheet } from '../../test/correct-sheet.ts';
import { namesakeSheet, smallSheet } from '../../test/sheets/small-sheet.ts';
import { wideSheet } from '../../test/sheets/wide-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import type { Context } from './context.ts';

const factPath = (id: string, ...rest: (string | number)[]) => [
  'facts',
  smallSheet.facts.findIndex((fact) => fact.id === id),
  ...rest,
];

/** Prepares the small sheet with one fact changed. */
function withFact(id: string, changes: object): Context {
  return contextOf(correctSheet(smallSheet, { [id]: changes }));
}

const boats = find('boats/how-many');

describe('a check reports the path of a fault in the sheet', () => {
  test('two people with the same name', () => {
    const [flaw] = runItemCheck(14, find('mission/departure'), contextOf(namesakeSheet));
    expect(flaw?.message).toMatch(/"Ada Holm" names ada-holm and ada-two/);
    expect(flaw?.path).toEqual(['entities', smallSheet.entities.length, 'label']);
  });

  test('an alias that is the name of another entity', () => {
    const twins = FactSheet.parse({
      ...smallSheet,
      entities: [
        ...smallSheet.entities,
        { id: 'ada-two', type: 'person', label: 'Ada Sand', aliases: ['Ada Holm'] },
      ],
    });
    const [flaw] = runItemCheck(14, find('mission/leader'), contextOf(twins));
    expect(flaw?.path).toEqual(['entities', smallSheet.entities.length, 'aliases']);
  });

  test('a foil that another fact makes right', () => {
    const facts = [
      ...smallSheet.facts,
      { ...smallSheet.facts.find(({ id }) => id === 'envoy'), id: 'envoy-2', person: 'dag-vik' },
    ];
    const sheet = FactSheet.parse({ ...smallSheet, facts });
    const [flaw] = runItemCheck(2, find('envoy/holder'), contextOf(sheet));
    expect(flaw?.message).toBe('"Dag Vik" is right too');
    expect(flaw?.path).toEqual(factPath('envoy', 'foils', 0));
  });

  test('an open list that an item treats as closed', () => {
    const open = contextOf(correctSheet(wideSheet, { speech: { complete: [] } }));
    const speech = deriveBank(wideSheet).items.filter(({ id }) => id === 'speech/subject');
    const [flaw] = speech.flatMap((item) => runItemCheck(2, item, open));
    expect(flaw?.message).toMatch(/no ground for "closed-list"/);
    expect(flaw?.path).toEqual(open.pathOf('speech', 'complete'));
    expect(deriveBank(open.index.sheet).items.map(({ id }) => id)).not.toContain('speech/subject');
  });

  test('a place around the right one, which no item offers', () => {
    const nested = FactSheet.parse({
      ...smallSheet,
      entities: smallSheet.entities.map((entity) =>
        entity.id === 'hill-town' ? { ...entity, partOf: 'coast' } : entity,
      ),
      facts: smallSheet.facts.map((fact) =>
        fact.id === 'closure'
          ? { ...fact, foils: [{ slot: 'place', entity: 'coast', reason: 'x' }, ...fact.foils] }
          : fact,
      ),
    });
    const [flaw] = runItemCheck(2, withDistractor('closure/place', 'The Coast'), contextOf(nested));
    expect(flaw?.message).toMatch(/right too/);
    const labels = deriveBank(nested).items.flatMap(({ options }) => options);
    expect(labels.map(({ label }) => label)).not.toContain('The Coast');
  });

  test('a foil further down its list, and a distractor that is no foil', () => {
    const [flaw] = runItemCheck(2, withDistractor('closure/place', 'Harbour City'));
    expect(flaw?.path).toEqual(factPath('closure', 'foils'));
    const facts = [
      ...smallSheet.facts,
      { ...smallSheet.facts.find(({ id }) => id === 'envoy'), id: 'envoy-2', person: 'ben-strand' },
    ];
    const sheet = FactSheet.parse({ ...smallSheet, facts });
    const [second] = runItemCheck(2, find('envoy/holder'), contextOf(sheet));
    expect(second?.path).toEqual(factPath('envoy', 'foils', 1));
  });

  test('no path for a right distractor that is no foil and in no list', () => {
    const flaws = runItemCheck(2, withDistractor('closure/date', '3 March 2001'));
    expect(flaws).toEqual([{ message: '"3 March 2001" is right too' }]);
  });

  test.each([
    [
      'clause',
      'recall',
      { slots: [{ slot: 'object', value: { text: 'an illegal fee' } }] },
      'mediate/object',
      'An illegal fee',
    ],
    ['name', 'truce', { name: 'the illegal sale' }, 'answer/object', 'The illegal sale'],
  ])('nothing for blame that a %s of the sheet states', (_what, id, changes, item, label) => {
    const stating = withFact(id, changes);
    expect(runItemCheck(17, withDistractor(item, label), stating)).toEqual([]);
    expect(runItemCheck(17, withDistractor(item, label))).toHaveLength(1);
  });

  test('nothing for two entities with the same name if the item does not name them', () => {
    expect(runItemCheck(14, find('boats/how-many'), contextOf(namesakeSheet))).toEqual([]);
  });

  test('a number within the rounding of an approximate one', () => {
    const about = withFact('farms', { subject: { count: 140, of: 'farms', bound: 'about' } });
    expect(runItemCheck(2, withDistractor('farms/how-many', '150'), about)[0]?.message).toMatch(
      /no ground/,
    );
    expect(runItemCheck(2, withDistractor('farms/how-many', '170'), about)).toEqual([]);
  });

  test('a fact without evidence', () => {
    const bare = contextOf({
      ...smallSheet,
      facts: smallSheet.facts.map((fact) =>
        fact.id === 'boats' ? { ...fact, evidence: [] } : fact,
      ),
    });
    const [flaw] = runItemCheck(1, boats, bare);
    expect(flaw).toEqual({
      message: 'Fact "boats" has no evidence',
      path: factPath('boats', 'evidence'),
    });
  });
});
