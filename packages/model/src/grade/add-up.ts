/** Adds numbers without the tails of binary fractions: thirds add up to whole points. */
export function addUp(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
}
