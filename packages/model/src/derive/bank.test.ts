import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSheets } from '../../test/arbitraries.ts';
import { printBank } from '../../test/print-bank.ts';
import { scaleSheet } from '../../test/scale-sheet.ts';
import { smallSheet } from '../../test/small-sheet.ts';
import { topics } from '../attempt/topics.ts';
import { assembleQuiz } from '../assemble/quiz.ts';
import { checkItems } from '../checks/bank.ts';
import { createContext } from '../checks/context.ts';
import { gradeResponse, parseResponse } from '../grade/grade.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { deriveBank } from './bank.ts';

const bank = deriveBank(smallSheet);

describe('deriveBank', () => {
  it('derives from every kind of fact what an editor has read and accepted', async () => {
    await expect(printBank(bank)).toMatchFileSnapshot('../../test/fixtures/small-bank.txt');
  });

  it('has an item for every fact, and no two items of one id', () => {
    const asked = new Set(bank.items.flatMap(({ facts }) => facts));
    expect(smallSheet.facts.filter(({ id }) => !asked.has(id))).toEqual([]);
    expect(new Set(bank.items.map(({ id }) => id)).size).toBe(bank.items.length);
  });

  it('gives the same bytes for the same sheet', () => {
    const again = deriveBank(FactSheet.parse(JSON.parse(JSON.stringify(smallSheet))));
    expect(JSON.stringify(again)).toBe(JSON.stringify(bank));
  });

  it('passes every check of an item on a sheet of many delegations, people and events', () => {
    const sheet = scaleSheet(200);
    expect(checkItems(deriveBank(sheet).items, createContext(sheet))).toEqual([]);
  });

  it('asks for what is planned as due, never as done', () => {
    const stems = bank.items.filter(({ asks }) => asks.includes('mission#departure'));
    expect(stems.some(({ stem }) => stem.includes('due to begin its mission?'))).toBe(true);
    expect(stems.some(({ stem }) => / did | took place/.test(stem))).toBe(false);
  });

  it('drops an item that it cannot give two proven distractors', () => {
    const bare = FactSheet.parse({
      ...smallSheet,
      facts: smallSheet.facts.map((fact) => ({ ...fact, foils: [] })),
    });
    const ids = deriveBank(bare).items.map(({ id }) => id);
    expect(ids).not.toContain('closure/place');
    expect(ids).not.toContain('meeting/counterpart');
    expect(ids).toContain('closure/date');
  });

  it('makes of any valid sheet a bank that passes every check and whose keys are graded right', () => {
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
