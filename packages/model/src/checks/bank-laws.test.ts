import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { factSheets } from '../../test/arbitraries.ts';
import { find } from '../../test/bank-items.ts';
import { deriveBank } from '../derive/bank.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { findUnfaithful, listTellable } from './bank/correction.ts';
import { chiSquareLimit } from './bank/interval.ts';
import { chiSquareOf } from './bank/key-ranks.ts';
import { countPositions } from './bank/positions.ts';

describe('8: positions', () => {
  test('over 100,000 seeds a key stands at every position alike (chi-square, p > .001)', () => {
    const item = find('closure/what-on-date');
    const counts = item.interaction === 'choice' ? countPositions(item, 100_000) : [];
    expect(counts).toHaveLength(4);
    expect(chiSquareOf(counts)).toBeLessThanOrEqual(chiSquareLimit(3, 0.001));
  });
});

describe('27: correction', () => {
  it('changes exactly the items that rest on the fact, in any sheet', () => {
    fc.assert(
      fc.property(factSheets, fc.nat(), (input, at) => {
        const sheet = FactSheet.parse(input);
        const facts = listTellable(sheet);
        const fact = facts[at % Math.max(1, facts.length)];
        if (fact === undefined) return;
        expect(findUnfaithful(sheet, deriveBank(sheet).items, fact.id)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
