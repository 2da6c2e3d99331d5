import { describe, expect, it } from 'vitest';
import { find, items } from '../../../test/bank-items.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { wideSheet } from '../../../test/sheets/wide-sheet.ts';
import {
  findChanged,
  findUnfaithful,
  listUniquelyNamed,
  removeFact,
  restateFact,
} from './correction.ts';

describe('listUniquelyNamed', () => {
  it('leaves out facts that share a name, because items on one appear when the other is removed', () => {
    const unique = new Set(listUniquelyNamed(wideSheet).map(({ id }) => id));
    expect(wideSheet.facts.map(({ id }) => id).filter((id) => !unique.has(id))).toEqual([
      'isles-first',
      'isles-second',
    ]);
  });
});

describe('removeFact', () => {
  it.each([
    ['boats', smallSheet, ['boats']],
    ['closure', smallSheet, ['closure', 'answer']],
    ['opening', wideSheet, ['opening', 'guests']],
    ['south-moor', wideSheet, ['south-moor', 'open-aim', 'hearing']],
  ])('removes %s with all facts that refer to it', (id, sheet, ids) => {
    const { sheet: rest, removed } = removeFact(sheet, id);
    expect([...removed]).toEqual(ids);
    expect(rest.facts).toEqual(sheet.facts.filter((fact) => !removed.has(fact.id)));
  });
});

describe('restateFact', () => {
  it('changes the statement of one fact and no other', () => {
    const restated = restateFact(smallSheet, 'boats').facts;
    expect(restated.filter((fact, at) => fact !== smallSheet.facts[at])).toEqual([
      expect.objectContaining({
        id: 'boats',
        statement: 'As corrected: boats',
      }),
    ]);
  });
});

describe('findChanged', () => {
  it('returns both forms of a changed item, and the old form of a missing one', () => {
    const [first, second, ...rest] = [
      find('boats/how-many'),
      find('closure/date'),
      find('truce/date'),
    ];
    const other = { ...second, stem: 'When?' };
    expect(findChanged([first, second, ...rest], [other, ...rest])).toEqual([
      [first],
      [second, other],
    ]);
  });
});

describe('findUnfaithful', () => {
  it('finds none in the bank of a sheet without faults', () => {
    for (const id of ['closure', 'mission', 'boats']) {
      expect(findUnfaithful(smallSheet, items, id)).toEqual([]);
    }
  });

  it('finds an item that changes with a fact that it does not rest on', () => {
    const wrong = items.map((item) =>
      item.id === 'closure/place' ? { ...item, facts: ['boats'] } : item,
    );
    expect(findUnfaithful(smallSheet, wrong, 'closure')).toEqual(['closure/place']);
  });
});
