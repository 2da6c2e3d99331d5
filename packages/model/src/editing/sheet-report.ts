import { checkNames } from '../checks/all-checks.ts';
import { deriveCheckedBank, type CheckedBank, type Finding } from '../checks/bank.ts';
import { measureCoverage, type Coverage } from '../checks/bank/coverage.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import type { Item } from '../item/item.ts';
import { createSigningLookup, type Signing } from '../sign/signing.ts';

/** A sheet with its bank, the findings of all checks, and its coverage. */
export interface SheetReport extends CheckedBank {
  readonly sheet: FactSheet;
  readonly coverage: Coverage;
  /** What the editor has decided about an item. */
  readonly signingOf: (item: Item) => Signing;
}

/** Derives the bank of a sheet, runs the checks on it and measures its coverage. */
export function createSheetReport(
  sheet: FactSheet,
  derive: (sheet: FactSheet) => CheckedBank = deriveCheckedBank,
): SheetReport {
  const checked = derive(sheet);
  const coverage = measureCoverage(sheet, checked.bank);
  return { ...checked, sheet, coverage, signingOf: createSigningLookup(sheet) };
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
