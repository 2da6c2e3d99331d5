import { checkBank } from '../src/checks/bank.ts';
import type { Bank } from '../src/item/item.ts';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';
import { leastCoverage, measureCoverage, tellCoverage } from './coverage.ts';

/** A fault of an item or of the whole bank, with what to change. */
export interface Finding {
  /** The check's number in the list of checks. */
  readonly check: number;
  readonly name: string;
  /** The item's id; none for the bank as a whole. */
  readonly item?: string;
  readonly message: string;
  /** What to change, as keys from the root of the sheet. */
  readonly path: readonly (string | number)[];
}

/** The checks that a bank must pass, in the order of their numbers. */
export const checks: readonly Pick<Finding, 'check' | 'name'>[] = [
  { check: 1, name: 'proven key' },
  { check: 2, name: 'no second key' },
  { check: 3, name: 'homogeneous options' },
  { check: 7, name: 'numbers in sequence' },
  { check: 9, name: 'no catch-alls' },
  { check: 12, name: 'focused stem' },
  { check: 13, name: 'short stem' },
  { check: 14, name: 'clear reference' },
  { check: 15, name: 'stands alone' },
  { check: 17, name: 'lure safety' },
  { check: 18, name: 'complete feedback' },
  { check: 24, name: 'coverage' },
];

/** The path of the fact that an item asks for first. */
function pathOf({ facts }: FactSheet, { items }: Bank, item: string): Finding['path'] {
  const [first] = items.find(({ id }) => id === item)?.facts ?? [];
  const at = facts.findIndex(({ id }) => id === first);
  return at < 0 ? [] : ['facts', at];
}

/** Runs every check; a bank without findings may be published. */
export function findFaults(sheet: FactSheet, bank: Bank): Finding[] {
  const ofItems = checkBank(sheet, bank).map(({ item, check: name, message }) => ({
    check: checks.find((each) => each.name === name)?.check ?? 0,
    name,
    item,
    message,
    path: pathOf(sheet, bank, item),
  }));
  const coverage = measureCoverage(sheet, bank);
  const ofBank =
    coverage.share >= leastCoverage
      ? []
      : coverage.missing.map(({ id }) => ({
          check: 24,
          name: 'coverage',
          message: `${tellCoverage(coverage)}; none rests on "${id}"`,
          path: ['facts', sheet.facts.findIndex((fact) => fact.id === id)],
        }));
  return [...ofItems, ...ofBank];
}
