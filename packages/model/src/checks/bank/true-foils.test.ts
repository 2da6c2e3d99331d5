import { describe, expect, it } from 'vitest';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { contextOf } from '../../../test/bank-items.ts';
import { wideSheet } from '../../../test/sheets/wide-sheet.ts';
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
