import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleQuiz } from '../../src/assemble/quiz.ts';
import { topics } from '../../src/sheet/topics.ts';
import { checkItems } from '../../src/checks/bank.ts';
import { deriveBank } from '../../src/derive/bank.ts';
import { gradeResponse, parseResponse } from '../../src/grade/grade.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { factSheets } from '../arbitraries.ts';
import { contextOf } from '../bank-items.ts';
import { scaleSheet } from '../sheets/scale-sheet.ts';

/** Tests that derived banks pass the checks: one of a sheet with so many facts, and those of so many generated sheets. */
export function describeDeriveLaws({ facts, sheets }: { facts: number; sheets: number }): void {
  describe('deriveBank', () => {
    it(`passes every check of an item on a sheet of ${facts} facts`, () => {
      const sheet = scaleSheet(facts);
      expect(checkItems(deriveBank(sheet).items, contextOf(sheet))).toEqual([]);
    });

    it('turns any valid sheet into a bank that passes every check and whose keys are graded as right', () => {
      fc.assert(
        fc.property(factSheets, (input) => {
          const sheet = FactSheet.parse(input);
          const derived = deriveBank(sheet);
          expect(checkItems(derived.items, contextOf(sheet))).toEqual([]);
          for (const item of assembleQuiz(derived, { seed: sheet.id, length: 20, topics })) {
            expect(parseResponse(item, item.key)).toEqual({ ok: true, response: item.key });
            expect(gradeResponse(item, item.key).score).toBe(1);
          }
        }),
        { numRuns: sheets },
      );
    });
  });
}
