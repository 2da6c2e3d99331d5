import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../cli/command.ts';
import { formatCount } from '../cli/format/lists.ts';
import { sweepBanks, type Sweep, type Violation } from '../test/sweep-banks.ts';

/** Fixed, so that a violation can be reproduced. */
const seed = 20_250_602;
const progressStep = 10_000;
const least = Number(process.argv[2] ?? 100_000);

/** Saves the sheet of a violation as a file for `sheet explain`. */
async function saveSheet(folder: string, { check, first }: Violation): Promise<string> {
  const path = join(folder, `${check.replaceAll(' ', '-')}.json`);
  await writeFile(path, JSON.stringify(first.sheet, null, 2));
  return path;
}

async function printViolations(violations: readonly Violation[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-sweep-'));
  for (const violation of violations) {
    const { check, count, first } = violation;
    const path = await saveSheet(folder, violation);
    console.log(
      `check ${check}: ${formatCount(count, 'violation')}, first with seed ${first.seed}, sheet ${first.at}`,
    );
    console.log(`  ${first.item}: ${first.message}`);
    console.log(`  ${program} explain ${path} ${first.item}`);
  }
}

function run(): Sweep {
  let last: Sweep = { sheets: 0, items: 0, violations: [] };
  for (const sweep of sweepBanks(least, seed)) {
    const step = Math.floor(sweep.items / progressStep);
    if (step > Math.floor(last.items / progressStep)) console.log(`${step * progressStep} items …`);
    last = sweep;
  }
  return last;
}

if (!Number.isSafeInteger(least) || least < 1) {
  console.error('Usage: npx -y pnpm@12 --filter @dateline/model sweep [ITEMS]');
  process.exit(2);
}
console.log(`at least ${least} items, seed ${seed}`);
const start = performance.now();
const { items, sheets, violations } = run();
const seconds = (performance.now() - start) / 1000;
console.log(`${items} items of ${sheets} sheets, ${Math.round(items / seconds)} items per second`);
const violated = violations.reduce((sum, { count }) => sum + count, 0);
console.log(formatCount(violated, 'violation'));
if (violated > 0) {
  await printViolations(violations);
  process.exitCode = 1;
}
