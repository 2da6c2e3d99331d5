/** How a call has to compare with a baseline. */
export interface Goal {
  /** What is compared with what. */
  readonly name: string;
  readonly goal: number;
  /** Below this ratio the bench fails: slower than docs/scaling.md explains. */
  readonly least: number;
}

/** Rounds a figure to three decimals, so that what is compared with a goal is what is printed beside it. */
export const roundFigure = (value: number): number => Number(value.toFixed(3));

/** Says whether a ratio, rounded, reaches its goal. It is enough if it is not below the least. */
export function judge({ name, goal, least }: Goal, ratio: number) {
  const rounded = roundFigure(ratio);
  const isEnough = rounded >= least;
  const verdict = rounded >= goal ? 'met' : 'missed';
  const failure = isEnough ? '' : ', which fails';
  const line = `${name}: ${rounded.toFixed(3)} (goal ${goal}: ${verdict}; at least ${least}${failure})`;
  return { line, isEnough };
}
