import { describe, expect, it } from 'vitest';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { contextOf } from '../../../test/bank-items.ts';
import { wideSheet } from '../../../test/sheets/wide-sheet.ts';
import { buildWorldSheet, day, worldEntities } from '../../../test/sheets/world-sheet.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { checkTrueFoils } from './true-foils.ts';

const at = (sheet: FactSheet, id: string): number =>
  sheet.facts.findIndex((fact) => fact.id === id);

describe('checkTrueFoils', () => {
  it('catches a foil that its own fact makes right, with its path', () => {
    expect(checkTrueFoils([], contextOf(wideSheet))).toEqual([
      {
        message: 'The foil "Hanna Juul" is right',
        path: ['facts', at(wideSheet, 'south-moor'), 'foils', 2],
      },
    ]);
  });

  it('counts a current holder of a post as a former one, but not the reverse', () => {
    const withOffice = (status: string, foil: string): FactSheet =>
      FactSheet.parse({
        ...smallSheet,
        facts: [
          ...smallSheet.facts,
          {
            ...smallSheet.facts[at(smallSheet, 'envoy')],
            id: 'envoy-2',
            foils: [],
            person: 'dag-vik',
            status: 'current',
          },
        ].map((fact) =>
          fact.id === 'envoy'
            ? { ...fact, status, foils: [{ slot: 'person', entity: foil, reason: '…' }] }
            : fact.id === 'envoy-2' && status === 'current'
              ? { ...fact, status: 'former' }
              : fact,
        ),
      });
    const messagesOf = (sheet: FactSheet): string[] =>
      checkTrueFoils([], contextOf(sheet)).map(({ message }) => message);
    expect(messagesOf(withOffice('former', 'dag-vik'))).toEqual(['The foil "Dag Vik" is right']);
    expect(messagesOf(withOffice('current', 'dag-vik'))).toEqual([]);
  });

  it('catches a foil that another fact makes right for the same stem, by any of its names', () => {
    const accord = {
      id: 'lake-accord',
      type: 'agreement',
      label: 'Accord of the Lake',
      aliases: ['Lake Accord'],
    };
    const twin = {
      ...smallSheet.facts[at(smallSheet, 'reopen')],
      id: 'reopen-2',
      slots: [{ slot: 'object', value: 'lake-accord' }],
      foils: [],
    };
    const sheet = FactSheet.parse({
      ...smallSheet,
      entities: [...smallSheet.entities, accord],
      facts: [...smallSheet.facts, twin],
    });
    expect(checkTrueFoils([], contextOf(sheet))).toEqual([
      {
        message: 'The foil "Lake Accord" is right',
        path: ['facts', at(sheet, 'reopen'), 'foils', 0],
      },
    ]);
  });
});

describe('a foil of a clause', () => {
  const stay = {
    id: 'stay',
    subject: 'ada',
    verb: 'stay, stayed, stayed',
    slots: [{ slot: 'place', before: 'in', value: 'hill' }],
    time: day('2001-03-03'),
    foils: [{ slot: 'place', entity: 'mill', reason: 'It was full.' }],
  };
  const inMill = {
    ...stay,
    id: 'other',
    slots: [{ slot: 'place', before: 'in', value: 'mill' }],
    foils: [],
  };
  const messagesOf = (...facts: readonly object[]) =>
    checkTrueFoils([], contextOf(buildWorldSheet(facts))).map(({ message }) => message);

  it('is right if another clause says the same of it', () => {
    expect(messagesOf(stay, inMill)).toEqual(['The foil "Mill Town" is right']);
  });

  it.each([
    ['another verb', { verb: 'live, lived, lived' }],
    ['another time', { time: day('2001-03-04') }],
    ['another subject', { subject: 'bo' }],
  ])('is not right if that clause has %s', (_what, changes) => {
    expect(messagesOf(stay, { ...inMill, ...changes })).toEqual([]);
  });

  it('is right if it has a name of the right answer', () => {
    const alias = { type: 'place', id: 'height', label: 'The Height', aliases: ['Hill Town'] };
    const foils = [{ slot: 'place', entity: 'height', reason: 'It was full.' }];
    const sheet = buildWorldSheet([{ ...stay, foils }], { entities: [...worldEntities, alias] });
    expect(checkTrueFoils([], contextOf(sheet)).map(({ message }) => message)).toEqual([
      'The foil "The Height" is right',
    ]);
  });
});
