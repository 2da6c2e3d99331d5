import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnfaithful, listUniquelyNamed } from '../../src/checks/bank/correction.ts';
import { chiSquareLimit } from '../../src/checks/bank/interval.ts';
import { chiSquareOf } from '../../src/checks/bank/key-ranks.ts';
import { countPositions } from '../../src/checks/bank/positions.ts';
import { deriveBank } from '../../src/derive/bank.ts';
import { indexSheet } from '../../src/derive/lookup/indexed-sheet.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { factSheets } from '../arbitraries.ts';
import { find } from '../bank-items.ts';

/** Tests laws that checks of a bank rely on, over so many seeds and so many generated sheets. */
export function describeCheckLaws({ seeds, sheets }: { seeds: number; sheets: number }): void {
  describe('8: positions', () => {
    // The seeds are counted up from 0, so the result is the same in every run.
    it(`puts a key at every position equally often over ${seeds} seeds (chi-square, p > .001)`, () => {
      const item = find('closure/deed');
      const counts = item.interaction === 'choice' ? countPositions(item, seeds) : [];
      expect(counts).toHaveLength(4);
      expect(chiSquareOf(counts)).toBeLessThanOrEqual(chiSquareLimit(3, 0.001));
    });
  });

  describe('27: correction', () => {
    it('changes exactly the items that rest on the corrected fact, in any sheet', () => {
      fc.assert(
        fc.property(factSheets, fc.nat(), (input, at) => {
          const sheet = FactSheet.parse(input);
          const facts = listUniquelyNamed(indexSheet(sheet));
          const fact = facts[at % Math.max(1, facts.length)];
          if (fact === undefined) return;
          expect(findUnfaithful(sheet, deriveBank(sheet).items, fact.id)).toEqual([]);
        }),
        { numRuns: sheets },
      );
    });
  });
}
