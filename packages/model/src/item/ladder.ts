/** With fewer options, equal steps are no pattern. */
const fewest = 4;

/** True if numbers rise or fall by equal steps, as 10, 20, 30 and 40 do. */
export function isLadder(numbers: readonly number[]): boolean {
  const sorted = numbers.toSorted((a, b) => a - b);
  const steps = sorted
    .slice(1)
    .map((value, at) => Number((value - (sorted[at] ?? 0)).toPrecision(12)));
  return numbers.length >= fewest && new Set(steps).size === 1;
}
