import { bundledSheets } from '../sheets/index.ts';
import {
  assembleQuiz,
  deriveBank,
  FactSheet,
  signedBank,
  topics,
  type Bank,
} from '../src/index.ts';
import { scaleSheet } from '../test/sheets/scale-sheet.ts';

/** The median time of some work in milliseconds, after three runs to warm up. */
function time(work: () => unknown, runs: number): number {
  for (let run = 0; run < 3; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** A baseline: the time to write a value as JSON and parse it again. */
const timeJson = (value: unknown, runs: number): number =>
  time(() => JSON.parse(JSON.stringify(value)), runs);

/** Says whether a figure, as it is printed, is within its budget. The bench fails if it is not. */
function judge(printed: string, most: number): string {
  const isMet = Number(printed) <= most;
  if (!isMet) process.exitCode = 1;
  return ` (at most ${most}: ${isMet ? 'met' : 'missed'})`;
}

console.log('facts  items  derive (ms)  JSON round trip (ms)  ratio');
for (const count of [10, 100, 1_000, 10_000]) {
  const sheet = scaleSheet(count);
  const runs = count > 1_000 ? 5 : 25;
  const derive = time(() => deriveBank(sheet), runs);
  const printed = derive.toFixed(1);
  const baseline = timeJson(sheet, runs);
  const row = [
    String(sheet.facts.length).padStart(5),
    String(deriveBank(sheet).items.length).padStart(6),
    printed.padStart(12),
    baseline.toFixed(2).padStart(21),
    (derive / baseline).toFixed(1).padStart(6),
  ];
  console.log(row.join(' ') + (count === 1_000 ? judge(printed, 100) : ''));
}

/** Returns a function that puts another quiz together at each call. */
function createAssembly(bank: Bank, length: number) {
  let seed = 0;
  return () => assembleQuiz(bank, { seed: `bench ${(seed += 1)}`, length, topics });
}

console.log('\nitems  quiz of 20 (ms)  JSON round trip of the quiz (ms)  ratio');
for (const count of [100, 360, 3_600]) {
  const bank = deriveBank(scaleSheet(count));
  const assemble = createAssembly(bank, 20);
  // The first quizzes of a bank prepare its items for comparison.
  const quiz = time(assemble, 401);
  const printed = quiz.toFixed(3);
  const baseline = timeJson(assemble(), 41);
  const row = [
    String(bank.items.length).padStart(5),
    printed.padStart(16),
    baseline.toFixed(2).padStart(33),
    (quiz / baseline).toFixed(1).padStart(6),
  ];
  console.log(row.join(' ') + judge(printed, count > 1_000 ? 2 : 1));
}

// Their items give one another away far more often than those of generated sheets.
const lengths = [10, 20, 50];
console.log(
  `\nquiz of ${lengths.join(', ')} (ms), from the items of each bundled sheet that readers get`,
);
for (const raw of bundledSheets) {
  const sheet = FactSheet.parse(raw);
  const bank = signedBank(sheet, deriveBank(sheet));
  const times = lengths.map((length) => time(createAssembly(bank, length), 101));
  const figures = times.map((each) => each.toFixed(2).padStart(7)).join(' ');
  console.log(`${figures}  ${sheet.id}, ${bank.items.length} items`);
}
