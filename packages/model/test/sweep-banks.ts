import * as fc from 'fast-check';
import { assembleQuiz } from '../src/assemble/quiz.ts';
import { topics } from '../src/sheet/topics.ts';
import { checkItems, checkQuiz, type Finding } from '../src/checks/bank.ts';
import { findUnfaithful, listUniquelyNamed } from '../src/checks/bank/correction.ts';
import { createContext, type Context } from '../src/checks/context.ts';
import { deriveIndexedBank } from '../src/derive/bank.ts';
import { indexSheet } from '../src/derive/lookup/indexed-sheet.ts';
import type { Bank } from '../src/item/item.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { factSheets } from './arbitraries.ts';

/** The number of sheets that are generated from one seed. */
const batch = 10;

/** A check that failed, with the first item and sheet on which it did. */
export interface Violation {
  readonly check: string;
  readonly count: number;
  /** `fc.sample` with this seed gives the sheet at position `at`, counted from 0. */
  readonly first: {
    readonly seed: number;
    readonly at: number;
    readonly sheet: FactSheet;
    readonly item: string;
    readonly message: string;
  };
}

/** The result of a sweep so far. */
export interface Sweep {
  readonly sheets: number;
  readonly items: number;
  readonly violations: readonly Violation[];
}

type Failure = Omit<Violation, 'count'>;
type CheckBank = (context: Context, bank: Bank) => Finding[];

/** The number of quizzes that are checked for each bank. */
const quizzes = 3;
/** Check 23, spread: generated banks need not be varied. Nor do they have to pass the checks of a whole bank. */
const spread = 23;

/** Runs all checks of items, the checks of quizzes on some quizzes, and check 27 on one fact. */
function checkAll(context: Context, bank: Bank): Finding[] {
  const { sheet } = context.index;
  const ofQuizzes = Array.from({ length: quizzes }, (_, seed) =>
    assembleQuiz(bank, { seed: `sweep ${seed}`, length: 20, topics }),
  ).flatMap((items) => checkQuiz(bank, topics, items));
  const [fact] = listUniquelyNamed(context.index);
  const unfaithful = fact === undefined ? [] : findUnfaithful(sheet, bank.items, fact.id);
  return [
    ...checkItems(bank.items, context),
    ...ofQuizzes
      .filter(({ check }) => check !== spread)
      .map((finding) => ({ ...finding, item: 'quiz' })),
    ...unfaithful.map((item) => ({
      check: 27,
      name: 'correction',
      item,
      message: `It does not follow a correction of "${fact?.id}"`,
      path: [],
    })),
  ];
}

/** Checks one sheet; counts its items and collects the findings about items. */
function checkSheet(
  check: CheckBank,
  { seed, at, input }: { readonly seed: number; readonly at: number; readonly input: unknown },
): { items: number; failures: Failure[] } {
  const sheet = FactSheet.parse(input);
  const index = indexSheet(sheet);
  const bank = deriveIndexedBank(index);
  const failures = check(createContext(index), bank).flatMap(
    ({ check: number, name, item, message }) =>
      item === undefined
        ? []
        : [{ check: `${number} ${name}`, first: { seed, at, sheet, item, message } }],
  );
  return { items: bank.items.length, failures };
}

function count(violations: readonly Violation[], failures: readonly Failure[]): Violation[] {
  const byCheck = new Map(violations.map((violation) => [violation.check, violation]));
  for (const failure of failures) {
    const { first, count: before } = byCheck.get(failure.check) ?? { ...failure, count: 0 };
    byCheck.set(failure.check, { check: failure.check, first, count: before + 1 });
  }
  return [...byCheck.values()];
}

/**
 * Derives banks from generated sheets and checks them until it has seen at least `least` items. Yields the
 * result so far after every sheet. The same seed gives the same sheets.
 */
export function* sweepBanks(
  least: number,
  firstSeed: number,
  check: CheckBank = checkAll,
): Generator<Sweep> {
  let sweep: Sweep = { sheets: 0, items: 0, violations: [] };
  for (let seed = firstSeed; ; seed += 1) {
    const inputs = fc.sample(factSheets, { seed, numRuns: batch });
    for (const [at, input] of inputs.entries()) {
      const { items, failures } = checkSheet(check, { seed, at, input });
      sweep = {
        sheets: sweep.sheets + 1,
        items: sweep.items + items,
        violations: count(sweep.violations, failures),
      };
      yield sweep;
      if (sweep.items >= least) return;
    }
  }
}
