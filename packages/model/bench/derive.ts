import { assembleQuiz, deriveBank, topics } from '../src/index.ts';
import { scaleSheet } from '../test/scale-sheet.ts';

/** Median time of a piece of work in milliseconds, after it has been warmed up. */
function time(work: () => unknown, runs: number): number {
  for (let run = 0; run < 3; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

console.log('facts  items  derive (ms)  JSON round trip (ms)  ratio  quiz of 20 (ms)');
for (const count of [10, 100, 1_000, 10_000]) {
  const sheet = scaleSheet(count);
  const runs = count > 1_000 ? 5 : 15;
  const bank = deriveBank(sheet);
  const derive = time(() => deriveBank(sheet), runs);
  // The baseline: to write the same sheet as JSON and to read it again.
  const baseline = time(() => JSON.parse(JSON.stringify(sheet)), runs);
  const quiz = time(() => assembleQuiz(bank, { seed: 'bench', length: 20, topics }), runs);
  const row = [
    String(sheet.facts.length).padStart(5),
    String(bank.items.length).padStart(6),
    derive.toFixed(2).padStart(12),
    baseline.toFixed(2).padStart(21),
    (derive / baseline).toFixed(1).padStart(6),
    quiz.toFixed(2).padStart(16),
  ];
  console.log(row.join(' '));
}
