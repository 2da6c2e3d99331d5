import { passedChecks, type Desk } from './desk.ts';
import { checkNames } from '../src/checks/all-checks.ts';
import type { Finding } from '../src/checks/bank.ts';
import { leastCoverage, type Coverage } from '../src/checks/bank/coverage.ts';
import { interactionWords } from './words/interactions.ts';
import { writeCount, writeCounts } from './words/list.ts';
import { tellPath } from './words/path.ts';

/** Says which check failed and why, and on a second line what to change. */
export function writeFinding({ sheet }: Desk, { check, name, message, path }: Finding): string {
  return `  check ${check}, ${name}: ${message}\n    change ${tellPath(sheet, path)}`;
}

/** One block for each item with findings, and one for the bank as a whole. */
function writeFindings(desk: Desk): string[] {
  const stems = new Map(desk.bank.items.map(({ id, stem }) => [id, stem]));
  return [...Map.groupBy(desk.findings, ({ item }) => item)].map(([item, found]) => {
    const title = item === undefined ? 'The bank as a whole' : `${item}: ${stems.get(item)}`;
    return [title, ...found.map((finding) => writeFinding(desk, finding))].join('\n');
  });
}

/** "97% of 38 facts have an item". Rounds down, so that a share below the threshold never looks like enough. */
export function tellCoverage({ facts, share }: Coverage): string {
  return `${Math.floor(share * 100)}% of ${facts} facts have an item`;
}

function writeCoverage({ coverage }: Desk): string[] {
  const line = `${tellCoverage(coverage)}; check 24 asks for ${leastCoverage * 100}%`;
  const missing = coverage.missing.map(({ id }) => id).join(', ');
  return missing === '' ? [line] : [line, `  without: ${missing}`];
}

/** "2 no second key (3 findings)" */
function writeFailed(findings: readonly Finding[]): string[] {
  return [...Map.groupBy(findings, ({ check, name }) => `${check} ${name}`)].map(
    ([check, { length }]) => `${check} (${writeCount(length, 'finding')})`,
  );
}

function writeChecks({ findings }: Desk): string[] {
  const passed = passedChecks(findings);
  const failed = writeFailed(findings).join(', ');
  return [
    `${passed.length} of ${checkNames.length} checks passed: ${passed.join(', ')}`,
    ...(failed === '' ? [] : [`  failed: ${failed}`]),
  ];
}

/** Writes what failed, item by item, then a summary of the bank. */
export function writeReport(desk: Desk): string {
  const { items } = desk.bank;
  const summary = [
    writeCount(items.length, 'item'),
    `  by interaction: ${writeCounts(items.map((item) => interactionWords[item.interaction]))}`,
    `  by topic: ${writeCounts(items.map(({ topic }) => topic))}`,
    ...writeCoverage(desk),
    ...writeChecks(desk),
  ];
  return [...writeFindings(desk), summary.join('\n')].join('\n\n');
}
