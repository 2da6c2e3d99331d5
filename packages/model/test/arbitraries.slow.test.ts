import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { factSheets } from './arbitraries.ts';

test('every generated sheet is valid', () => {
  fc.assert(
    fc.property(factSheets, (sheet) => {
      expect(FactSheet.safeParse(sheet).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
