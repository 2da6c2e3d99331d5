import { checkNames } from '../src/checks/all-checks.ts';
import { deriveCheckedBank, type CheckedBank, type Finding } from '../src/checks/bank.ts';
import { measureCoverage, type Coverage } from '../src/checks/bank/coverage.ts';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';

/** A sheet with its bank, the findings of all checks, and its coverage. */
export interface SheetReport extends CheckedBank {
  readonly sheet: FactSheet;
  readonly coverage: Coverage;
}

/** Derives the bank of a sheet, runs all checks on it and measures its coverage. */
export function createSheetReport(sheet: FactSheet): SheetReport {
  const { bank, findings } = deriveCheckedBank(sheet);
  return { sheet, bank, findings, coverage: measureCoverage(sheet, bank) };
}

/** Lists the checks without a finding, by number and name: "2 no second key". */
export function listPassedChecks(
  findings: readonly Finding[],
  among: readonly Pick<Finding, 'check' | 'name'>[] = checkNames,
): string[] {
  const failed = new Set(findings.map(({ check }) => check));
  return among
    .filter(({ check }) => !failed.has(check))
    .map(({ check, name }) => `${check} ${name}`);
}
