import type { Bank } from '../src/item/item.ts';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';
import { checkNames } from '../src/checks/all-checks.ts';
import { deriveCheckedBank, type Finding } from '../src/checks/bank.ts';
import { measureCoverage, type Coverage } from '../src/checks/bank/coverage.ts';

/** A sheet with all that an editor wants to know of it. */
export interface Desk {
  readonly sheet: FactSheet;
  readonly bank: Bank;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

/** Derives the bank of a sheet and runs every check on it. */
export function openDesk(sheet: FactSheet): Desk {
  const { bank, findings } = deriveCheckedBank(sheet);
  return { sheet, bank, findings, coverage: measureCoverage(sheet, bank) };
}

/** The checks that are not among these findings, by number and name: "2 no second key". */
export function passedChecks(
  findings: readonly Finding[],
  among: readonly Pick<Finding, 'check' | 'name'>[] = checkNames,
): string[] {
  const failed = new Set(findings.map(({ check }) => check));
  return among
    .filter(({ check }) => !failed.has(check))
    .map(({ check, name }) => `${check} ${name}`);
}
