import type { DateGranularity } from '../attempt/shapes.ts';

const round = (difficulty: number): number => Math.round(difficulty * 100) / 100;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Predicts how hard a choice is, from 0 to 1, by how near its distractors lie to the key: half of
 * what makes items from ontologies hard is the likeness of their options (Alsubait, Parsia & Sattler 2013).
 */
export function predictChoice(near: readonly number[]): number {
  return round(0.1 + 0.8 * meanOf(near));
}

/** Several keys are to be found, none of which helps with the others. */
export function predictSeveral(near: readonly number[]): number {
  return round(Math.min(1, 0.2 + 0.8 * meanOf(near)));
}

/** Order and match: by how near what stands side by side lies; nothing known is taken as middling. */
export function predictArrangement(near: readonly number[]): number {
  return near.length === 0 ? 0.5 : round(0.2 + 0.6 * meanOf(near));
}

/** Nothing helps to recall a number; of a date, the coarser it is asked for, the easier. */
export const typedDifficulty: Readonly<Record<'number' | DateGranularity, number>> = {
  number: 0.75,
  day: 0.8,
  month: 0.65,
  year: 0.55,
};
