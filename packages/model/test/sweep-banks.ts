import * as fc from 'fast-check';
import { findFaults, type Finding } from '../cli/findings.ts';
import { deriveBank } from '../src/derive/bank.ts';
import type { Bank } from '../src/item/item.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { factSheets } from './arbitraries.ts';

/** How many sheets are made from one seed. */
const batch = 50;

/** A check that failed, with the first item and the sheet on which it did. */
export interface Violation {
  readonly check: string;
  readonly count: number;
  /** The sheet is number `at`, from 0, of those that fast-check samples with `seed`. */
  readonly first: {
    readonly seed: number;
    readonly at: number;
    readonly sheet: FactSheet;
    readonly item: string;
    readonly message: string;
  };
}

/** What a sweep has seen so far. */
export interface Sweep {
  readonly sheets: number;
  readonly items: number;
  readonly violations: readonly Violation[];
}

type Failure = Omit<Violation, 'count'>;
type CheckBank = (sheet: FactSheet, bank: Bank) => Finding[];

/** Checks the items of one sheet. What holds for whole banks alone is not asked of made-up ones. */
function checkSheet(
  check: CheckBank,
  { seed, at, input }: { readonly seed: number; readonly at: number; readonly input: unknown },
): { items: number; failures: Failure[] } {
  const sheet = FactSheet.parse(input);
  const bank = deriveBank(sheet);
  const failures = check(sheet, bank).flatMap(({ check: number, name, item, message }) =>
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
 * Derives the banks of made-up sheets and checks their items until it has seen `least` of them; tells
 * how it stands after every sheet. The same seed gives the same sheets.
 */
export function* sweepBanks(
  least: number,
  firstSeed: number,
  check: CheckBank = findFaults,
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
