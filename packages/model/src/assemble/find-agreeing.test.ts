import { describe, expect, it } from 'vitest';
import { bundledSheets } from '../../sheets/index.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import { createRandom } from '../random.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { areInConflict, createComparison } from './conflicts.ts';
import { findAgreeing } from './find-agreeing.ts';
import { poolOf } from './pool.ts';

const banks = bundledSheets.map((sheet) => deriveBank(FactSheet.parse(sheet)));
const [ofPakistan = { items: [] }] = banks;

/** The size of the largest set of items that agree, by trying all. */
function countByTrying(items: readonly Item[], agree: (one: Item, other: Item) => boolean): number {
  const [first, ...rest] = items;
  if (first === undefined) return 0;
  const withFirst = rest.filter((other) => agree(first, other));
  return Math.max(1 + countByTrying(withFirst, agree), countByTrying(rest, agree));
}

describe('findAgreeing', () => {
  const random = createRandom('items that agree');
  it('finds as many items as agree', () => {
    for (const bank of banks) {
      const compare = createComparison(bank);
      const agree = (a: Item, b: Item): boolean => !areInConflict(compare(a), compare(b));
      const pool = { ...poolOf(bank), parties: [] };
      const ofNoParty = bank.items.filter(({ party }) => party === undefined);
      for (let round = 0; round < 10; round += 1) {
        const items = random.shuffle(ofNoParty).slice(0, 14);
        const found = findAgreeing(items, 14, pool);
        expect(found).toHaveLength(countByTrying(items, agree));
        expect(found.every((a) => found.every((b) => a === b || agree(a, b)))).toBe(true);
      }
    }
  });

  it('finds no more than a quiz needs', () => {
    const pool = poolOf(ofPakistan);
    expect(findAgreeing(ofPakistan.items, 3, pool)).toHaveLength(3);
  });

  it('goes on while one party has two items more than another', () => {
    const pool = poolOf(ofPakistan);
    const agreeing = findAgreeing(ofPakistan.items, 5, { ...pool, parties: [] });
    const parties = ['a', 'b'];
    const items = ['a', 'a', 'a', 'b', 'b'].flatMap((party, at) => {
      const item = agreeing[at];
      return item ? [{ ...item, party }] : [];
    });
    const found = findAgreeing(items, 4, { ...pool, parties });
    expect(found.filter(({ party }) => party === 'b')).toHaveLength(2);
    const alone = findAgreeing(items.slice(0, 3), 3, { ...pool, parties });
    expect(alone).toHaveLength(1);
  });
});
