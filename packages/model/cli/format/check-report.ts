import { checkNames } from '../../src/checks/all-checks.ts';
import type { Finding } from '../../src/checks/bank.ts';
import { leastCoverage, type Coverage } from '../../src/checks/bank/coverage.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { listPassedChecks, type SheetReport } from '../../src/editing/sheet-report.ts';
import { interactionWords } from '../../src/editing/item-words.ts';
import { formatCount, formatCounts } from './lists.ts';
import { formatPath } from '../../src/sheet/faults/format-path.ts';

/** Formats which check failed and why, and on a second line what to change, if it is not the sheet as a whole. */
export function formatFinding(sheet: FactSheet, { check, name, message, path }: Finding): string {
  const where = path.length > 1 ? `\n    change ${formatPath(sheet, path)}` : '';
  return `  check ${check}, ${name}: ${message}${where}`;
}

/** One block for each item with findings, and one for the bank as a whole. */
function formatFindings({ sheet, bank, findings }: SheetReport): string[] {
  const stems = new Map(bank.items.map(({ id, stem }) => [id, stem]));
  return [...Map.groupBy(findings, ({ item }) => item)].map(([item, found]) => {
    const title = item === undefined ? 'The bank as a whole' : `${item}: ${stems.get(item)}`;
    return [title, ...found.map((finding) => formatFinding(sheet, finding))].join('\n');
  });
}

/** "97% of 38 facts have an item". Rounds down, so that a share below the threshold never looks like enough. */
export function formatCoverage({ facts, share }: Coverage): string {
  return `${Math.floor(share * 100)}% of ${facts} facts have an item`;
}

function formatMissing({ coverage }: SheetReport): string[] {
  const line = `${formatCoverage(coverage)}; check 24 asks for ${leastCoverage * 100}%`;
  const missing = coverage.missing.map(({ id }) => id).join(', ');
  return missing === '' ? [line] : [line, `  without: ${missing}`];
}

/** "2 no second key (3 findings)" for each check with findings. */
function formatFailed(findings: readonly Finding[]): string[] {
  return [...Map.groupBy(findings, ({ check, name }) => `${check} ${name}`)].map(
    ([check, { length }]) => `${check} (${formatCount(length, 'finding')})`,
  );
}

function formatChecks({ findings }: SheetReport): string[] {
  const passed = listPassedChecks(findings);
  const failed = formatFailed(findings).join(', ');
  return [
    `${passed.length} of ${checkNames.length} checks passed: ${passed.join(', ')}`,
    ...(failed === '' ? [] : [`  failed: ${failed}`]),
  ];
}

/** Formats the findings, item by item, then a summary of the bank. */
export function formatReport(report: SheetReport): string {
  const { items } = report.bank;
  const summary = [
    formatCount(items.length, 'item'),
    `  by interaction: ${formatCounts(items.map((item) => interactionWords[item.interaction]))}`,
    `  by topic: ${formatCounts(items.map(({ topic }) => topic))}`,
    ...formatMissing(report),
    ...formatChecks(report),
  ];
  return [...formatFindings(report), summary.join('\n')].join('\n\n');
}
