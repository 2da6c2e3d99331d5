import type { Verdict } from '@dateline/model/public';

/** Signs for messages to friends, which differ in shape as well as in colour. Every phone has them. */
const signs: Record<Verdict['verdict'], string> = {
  correct: '✅',
  partial: '🔶',
  wrong: '❌',
  passed: '➖',
};
/** How many signs stand in one line. */
const perLine = 10;

/** Formats the outcomes of a quiz as lines of signs, in the order of its questions. */
export function formatRow(verdicts: readonly Verdict['verdict'][]): string {
  const lines = Array.from({ length: Math.ceil(verdicts.length / perLine) }, (_, at) =>
    verdicts.slice(at * perLine, (at + 1) * perLine),
  );
  return lines.map((line) => line.map((verdict) => signs[verdict]).join('')).join('\n');
}
