import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleQuiz } from '../../src/assemble/quiz.ts';
import { serveItem } from '../../src/assemble/served-item.ts';
import { topics } from '../../src/sheet/topics.ts';
import { gradeResponse, parseResponse } from '../../src/grade/grade.ts';
import { scoreAttempt } from '../../src/grade/score-attempt.ts';
import { createRandom } from '../../src/random.ts';
import { compareRevisions } from '../../src/revise/compare-revisions.ts';
import { correctAttempt } from '../../src/revise/correct-attempt.ts';
import { keyInWords } from '../../src/revise/key-in-words.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { respond } from '../respond.ts';
import {
  createItemFinder,
  listCorrectionCases,
  rekeyAll,
  translateResponse,
  type CorrectionCase,
  type RekeyCase,
} from './rekeyed-items.ts';

const interactions = ['choice', 'multipleChoice', 'order', 'match', 'number', 'date'] as const;

/** Compares grades before and after rekeying for eight responses to each item; returns how many it compared. */
function compareGrades(found: readonly RekeyCase[]): number {
  let compared = 0;
  for (const { what, served, corrected, rekeyed } of found) {
    if (rekeyed?.outcome !== 'rekeyed' || corrected === undefined) continue;
    const fresh = serveItem(corrected, 1, createRandom(what));
    for (let seed = 0; seed < 8; seed += 1) {
      const response = respond(served, `${seed}`);
      const moved = translateResponse(response, served, fresh);
      if (moved === undefined) continue;
      compared += 1;
      expect([what, served.id, gradeResponse(rekeyed.item, response).score]).toEqual([
        what,
        served.id,
        gradeResponse(fresh, moved).score,
      ]);
    }
  }
  return compared;
}

function describeRekeying(cases: readonly CorrectionCase[], leastCompared: number): void {
  const found = rekeyAll(cases);

  it.each(interactions)('covers a %s item that is rekeyed, one retired and one kept', (way) => {
    const outcomes = found
      .filter(({ served }) => served.interaction === way)
      .map(({ rekeyed }) => rekeyed?.outcome);
    for (const outcome of ['rekeyed', 'retired', undefined]) expect(outcomes).toContain(outcome);
  });

  it('grades responses to a rekeyed item like those to the new one', () => {
    expect(compareGrades(found)).toBeGreaterThan(leastCompared);
  });

  it('gives a rekeyed item another key, which the item accepts and grades as right', () => {
    for (const { served, rekeyed } of found) {
      if (rekeyed?.outcome !== 'rekeyed') continue;
      const { item, key } = rekeyed;
      expect(parseResponse(item, item.key)).toMatchObject({ ok: true });
      expect(gradeResponse(item, item.key).score).toBe(1);
      expect(key).not.toEqual(keyInWords(served));
    }
  });

  it('rekeys no item whose facts, before and after, did not change', () => {
    for (const { before, after } of cases) {
      const { facts, items } = compareRevisions(before, after);
      const changed = new Set([...facts.rewritten, ...facts.retired, ...facts.added]);
      const findCorrected = createItemFinder(after.bank);
      for (const id of items.rekeyed) {
        const old = before.bank.items.find((item) => item.id === id);
        const { alike } = findCorrected(id);
        const grounds = [old, ...alike].flatMap((item) => item?.facts ?? []);
        expect([id, grounds.some((fact) => changed.has(fact))]).toEqual([id, true]);
      }
    }
  });
}

const attemptsAt = (cases: readonly CorrectionCase[]) =>
  fc.record({
    pick: fc.constantFrom(...cases),
    seed: fc.string(),
    length: fc.integer({ min: 1, max: 40 }),
    answered: fc.integer({ min: 0, max: 40 }),
    onlyAnswered: fc.boolean(),
  });

type Attempt = ReturnType<typeof attemptsAt> extends fc.Arbitrary<infer Value> ? Value : never;

/** Corrects one attempt and compares the correction with the changes of the bank; false if nothing changed. */
function expectCorrection({ pick, seed, length, answered, onlyAnswered }: Attempt): boolean {
  const { before, after } = pick;
  const items = assembleQuiz(before.bank, { seed, length, topics });
  const responses = new Map(
    items.slice(0, answered).map((item) => [item.number, respond(item, seed)]),
  );
  const seen = items.filter(({ number }) => !onlyAnswered || responses.has(number));
  const changes = compareRevisions(before, after).items;
  const changed = new Set([...changes.rekeyed, ...changes.retired]);
  const due = seen.filter(({ id }) => changed.has(id)).map(({ number }) => number);
  const correction = correctAttempt(items, responses, after.bank, { onlyAnswered });
  expect(correction?.items.map(({ number }) => number) ?? []).toEqual(due);
  if (correction === undefined) return false;
  const { served, corrected } = correction.score;
  const gone = correction.items.filter(({ outcome }) => outcome !== 'rekeyed');
  expect(served).toEqual(scoreAttempt(seen, responses).score);
  expect(corrected.of).toBe(served.of - gone.length);
  expect(corrected.points).toBeGreaterThanOrEqual(0);
  expect(corrected.points).toBeLessThanOrEqual(corrected.of);
  for (const item of correction.items) {
    expect(item.correctedScore === null).toBe(item.outcome !== 'rekeyed');
    expect(item.correctedKey.length > 0).toBe(item.outcome !== 'retired');
  }
  return true;
}

function describeCorrecting(cases: readonly CorrectionCase[], runs: number): void {
  const attempts = attemptsAt(cases);

  it('changes nothing if the bank is the one that was served', () => {
    fc.assert(
      fc.property(attempts, ({ pick: { before }, seed, length, onlyAnswered }) => {
        const items = assembleQuiz(before.bank, { seed, length, topics });
        const responses = new Map(items.map((item) => [item.number, respond(item, seed)]));
        expect(correctAttempt(items, responses, before.bank, { onlyAnswered })).toBeUndefined();
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it('lists what compareRevisions has rekeyed or retired, and scores within bounds', () => {
    let corrected = 0;
    fc.assert(
      fc.property(attempts, (attempt) => {
        corrected += Number(expectCorrection(attempt));
      }),
      // The count below depends on the attempts, so they are the same in every run.
      { numRuns: runs, seed: 1 },
    );
    expect(corrected).toBeGreaterThan(runs / 10);
  });
}

/**
 * Tests laws of corrected sheets and attempts: over every single correction of `sheets`, and over `runs`
 * generated attempts. More than `leastCompared` grades have to be compared.
 */
export function describeReviseLaws({
  sheets,
  runs,
  leastCompared,
}: {
  sheets: readonly FactSheet[];
  runs: number;
  leastCompared: number;
}): void {
  const cases = listCorrectionCases(sheets);
  describe('rekeyItem, over every correction of a sheet', () => {
    describeRekeying(cases, leastCompared);
  });
  describe('correctAttempt', () => {
    describeCorrecting(cases, runs);
  });
}
