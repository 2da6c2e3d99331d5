import { describe, expect, it, test } from 'vitest';
import { find, items, openBank } from '../../../test/bank-items.ts';
import { arrangedSheet } from '../../../test/sheets/arranged-sheet.ts';
import { scaleSheet } from '../../../test/sheets/scale-sheet.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { wideSheet } from '../../../test/sheets/wide-sheet.ts';
import { indexSheet } from '../../derive/lookup/indexed-sheet.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import {
  checkCorrection,
  findChanged,
  findUnfaithful,
  listUniquelyNamed,
  removeFact,
  restateFact,
} from './correction.ts';

describe('listUniquelyNamed', () => {
  it('leaves out facts that share a name, because items on one appear when the other is removed', () => {
    const unique = new Set(listUniquelyNamed(indexSheet(wideSheet)).map(({ id }) => id));
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

test('an arrangement goes with any of its facts', () => {
  const idsWithout = (id: string) =>
    removeFact(arrangedSheet, id).sheet.arrangements.map((each) => each.id);
  expect(idsWithout('boats')).toEqual([
    'days-of-deeds',
    'days-to-the-truce',
    'months-to-the-visit',
  ]);
  expect(idsWithout('visit')).toEqual(['by-size', 'days-to-the-truce']);
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

  it('finds an item whose feedback states a fact that it does not rest on', () => {
    const options = items.flatMap((item) =>
      item.id === 'closure/date' ? [{ ...item, facts: ['closure'] }] : [],
    );
    const others = smallSheet.facts.map(({ id }) => id).filter((id) => id !== 'closure');
    expect(others.filter((id) => findUnfaithful(smallSheet, options, id).length > 0)).not.toEqual(
      [],
    );
  });

  it('finds an item that changes with a fact that it does not rest on', () => {
    const wrong = items.map((item) =>
      item.id === 'closure/place' ? { ...item, facts: ['boats'] } : item,
    );
    expect(findUnfaithful(smallSheet, wrong, 'closure')).toEqual(['closure/place']);
  });
});

describe('checkCorrection', () => {
  /** How many facts of a sheet are tried: with no fact to rest on, some item is at fault for each. */
  const countTried = (sheet: FactSheet) => {
    const { items: derived, context } = openBank(sheet);
    const adrift = derived.map((item) => ({ ...item, facts: [] }));
    return new Set(checkCorrection(adrift, context).map(({ path }) => path?.join())).size;
  };

  it('tries each fact of a small sheet, and facts at even distances of a larger one', () => {
    expect(countTried(smallSheet)).toBe(smallSheet.facts.length);
    const some = scaleSheet(60);
    expect(some.facts.length).toBe(63);
    expect(countTried(some)).toBe(21);
  });

  it('tries six facts of a sheet with more than two hundred', () => {
    const large = scaleSheet(205);
    expect(large.facts.length).toBe(210);
    expect(countTried(large)).toBe(6);
  });
});
