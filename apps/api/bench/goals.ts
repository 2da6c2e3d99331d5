/** How a call has to compare with a baseline. */
export interface Goal {
  /** What is compared with what. */
  readonly name: string;
  readonly goal: number;
  /** Below this ratio the bench fails: slower than docs/scaling.md explains. */
  readonly least: number;
}

/** Says whether a ratio reaches its goal. It is enough if it is not below the least. */
export function judge({ name, goal, least }: Goal, ratio: number) {
  const isEnough = ratio >= least;
  const verdict = ratio >= goal ? 'met' : 'missed';
  const failure = isEnough ? '' : ', which fails';
  const line = `${name}: ${ratio.toFixed(2)} (goal ${goal}: ${verdict}; at least ${least}${failure})`;
  return { line, isEnough };
}
