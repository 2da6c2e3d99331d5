import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSheets } from '../../test/arbitraries.ts';
import { scaleSheet } from '../../test/scale-sheet.ts';
import { topics } from '../attempt/topics.ts';
import { assembleQuiz } from '../assemble/quiz.ts';
import { checkItems } from '../checks/bank.ts';
import { createContext } from '../checks/context.ts';
import { gradeResponse, parseResponse } from '../grade/grade.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { deriveBank } from './bank.ts';

describe('deriveBank', () => {
  it('passes every check of an item on a sheet of many delegations, people and events', () => {
    const sheet = scaleSheet(200);
    expect(checkItems(deriveBank(sheet).items, createContext(sheet))).toEqual([]);
  });

  it('derives a bank that passes every check and whose keys are graded right from any valid sheet', () => {
    fc.assert(
      fc.property(factSheets, (input) => {
        const sheet = FactSheet.parse(input);
        const derived = deriveBank(sheet);
        expect(checkItems(derived.items, createContext(sheet))).toEqual([]);
        for (const item of assembleQuiz(derived, { seed: sheet.id, length: 20, topics })) {
          expect(parseResponse(item, item.key)).toEqual({ ok: true, response: item.key });
          expect(gradeResponse(item, item.key).score).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
