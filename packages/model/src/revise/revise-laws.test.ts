import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledSheets } from '../../sheets/index.ts';
import { listCorrections } from '../../test/corrections.ts';
import { respond } from '../../test/respond.ts';
import type { Response } from '../attempt/shapes.ts';
import { topics } from '../attempt/topics.ts';
import { assembleQuiz } from '../assemble/quiz.ts';
import { serveItem, type ServedItem } from '../assemble/served-item.ts';
import { deriveBank } from '../derive/bank.ts';
import { gradeResponse, parseResponse } from '../grade/grade.ts';
import { scoreAttempt } from '../grade/score-attempt.ts';
import type { Bank, Item } from '../item/item.ts';
import { createRandom } from '../random.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { compareRevisions } from './compare-revisions.ts';
import { correctAttempt } from './correct-attempt.ts';
import { keyInWords } from './key-in-words.ts';
import { rekeyItem } from './rekey-item.ts';

const cases = bundledSheets.flatMap((raw) => {
  const sheet = FactSheet.parse(raw);
  const before = { sheet, bank: deriveBank(sheet) };
  return listCorrections(sheet).map((corrected) => ({
    what: `${sheet.id}, ${corrected.what}`,
    before,
    after: { sheet: corrected.sheet, bank: deriveBank(corrected.sheet) },
  }));
});

/** The item of a bank with the same id, and all items with its stem. */
function lookUp({ items }: Bank) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const byStem = Map.groupBy(items, ({ stem }) => stem);
  return (id: string) => {
    const item = byId.get(id);
    return { item, alike: byStem.get(item?.stem ?? '') ?? [] };
  };
}

const labelsOf = (options: readonly { label: string }[]): string =>
  JSON.stringify(options.map(({ label }) => label).toSorted());

const hasSameOptions = (a: ServedItem, b: ServedItem): boolean =>
  labelsOf(a.options) === labelsOf(b.options) &&
  (a.interaction !== 'match' ||
    (b.interaction === 'match' && labelsOf(a.targets) === labelsOf(b.targets)));

/** The same response with the ids of another serving of the item; undefined if its options cannot express it. */
function translate(response: Response, from: ServedItem, to: ServedItem): Response | undefined {
  const targets = (item: ServedItem) => (item.interaction === 'match' ? item.targets : []);
  const all = [...to.options, ...targets(to)];
  const labels = new Map([...from.options, ...targets(from)].map(({ id, label }) => [id, label]));
  const move = (id: string): string => all.find(({ label }) => label === labels.get(id))?.id ?? '';
  if (response === null || from.interaction === 'number' || from.interaction === 'date') {
    return response;
  }
  if (typeof response === 'string') return move(response) || undefined;
  if (!hasSameOptions(from, to) || typeof response === 'number') return undefined;
  return Array.isArray(response)
    ? response.map(move)
    : Object.fromEntries(Object.entries(response).map(([id, target]) => [move(id), move(target)]));
}

describe('rekeyItem, over every correction of the bundled sheets', () => {
  const found = cases.flatMap(({ what, before, after }) => {
    const look = lookUp(after.bank);
    return before.bank.items.map((item, at) => {
      const served = serveItem(item, at + 1, createRandom(item.id));
      const { item: corrected, alike } = look(item.id);
      return { what, served, corrected, rekeyed: rekeyItem(served, corrected, alike) };
    });
  });
  const count = (interaction: Item['interaction'], outcome: string | undefined): number =>
    found.filter(
      ({ served, rekeyed }) => served.interaction === interaction && rekeyed?.outcome === outcome,
    ).length;

  it.each(['choice', 'multipleChoice', 'order', 'match', 'number', 'date'] as const)(
    'covers a %s that is rekeyed, one that is retired and one that stays',
    (interaction) => {
      expect(count(interaction, 'rekeyed')).toBeGreaterThan(0);
      expect(count(interaction, 'retired')).toBeGreaterThan(0);
      expect(count(interaction, undefined)).toBeGreaterThan(0);
    },
  );

  it('grades responses to a rekeyed item like responses to the item of the corrected bank', () => {
    let compared = 0;
    for (const { what, served, corrected, rekeyed } of found) {
      if (rekeyed?.outcome !== 'rekeyed' || corrected === undefined) continue;
      const fresh = serveItem(corrected, 1, createRandom(what));
      for (let seed = 0; seed < 8; seed += 1) {
        const response = respond(served, `${seed}`);
        const moved = translate(response, served, fresh);
        if (moved === undefined) continue;
        compared += 1;
        expect([what, served.id, gradeResponse(rekeyed.item, response).score]).toEqual([
          what,
          served.id,
          gradeResponse(fresh, moved).score,
        ]);
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('gives another key, which the item accepts as a right response', () => {
    for (const { served, rekeyed } of found) {
      if (rekeyed?.outcome !== 'rekeyed') continue;
      const { item, key } = rekeyed;
      expect(parseResponse(item, item.key)).toMatchObject({ ok: true });
      expect(gradeResponse(item, item.key).score).toBe(1);
      expect(key).not.toEqual(keyInWords(served));
    }
  });

  it('does not change an item if no fact of it, before or after, is affected', () => {
    for (const { before, after } of cases) {
      const { facts, items } = compareRevisions(before, after);
      const touched = new Set([...facts.rewritten, ...facts.retired, ...facts.added]);
      const look = lookUp(after.bank);
      for (const id of items.rekeyed) {
        const old = before.bank.items.find((item) => item.id === id);
        const { alike } = look(id);
        const grounds = [old, ...alike].flatMap((item) => item?.facts ?? []);
        expect([id, grounds.some((fact) => touched.has(fact))]).toEqual([id, true]);
      }
    }
  });
});

describe('correctAttempt, on quizzes of the bundled sheets', () => {
  const attempts = fc.record({
    pick: fc.constantFrom(...cases),
    seed: fc.string(),
    length: fc.integer({ min: 1, max: 40 }),
    answered: fc.integer({ min: 0, max: 40 }),
    onlyAnswered: fc.boolean(),
  });

  it('changes nothing if the bank is the one that was served', () => {
    fc.assert(
      fc.property(attempts, ({ pick: { before }, seed, length, onlyAnswered }) => {
        const items = assembleQuiz(before.bank, { seed, length, topics });
        const responses = new Map(items.map((item) => [item.number, respond(item, seed)]));
        expect(correctAttempt(items, responses, before.bank, { onlyAnswered })).toBeUndefined();
      }),
    );
  });

  it('lists what compareRevisions has rekeyed or retired, and scores within bounds', () => {
    let told = 0;
    fc.assert(
      fc.property(attempts, ({ pick: { before, after }, seed, length, answered, onlyAnswered }) => {
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
        if (correction === undefined) return;
        told += 1;
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
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(30);
  });
});
