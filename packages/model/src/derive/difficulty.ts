import type { DateGranularity } from '../attempt/shapes.ts';

const round = (difficulty: number): number => Math.round(difficulty * 100) / 100;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Predicts the difficulty of a choice, from 0 to 1, from how near its distractors are to the key: the similarity of
 * options explains half of the difficulty of items derived from ontologies (Alsubait, Parsia & Sattler 2013).
 */
export function predictChoice(near: readonly number[]): number {
  return round(0.1 + 0.8 * meanOf(near));
}

/** Predicts the difficulty of a multiple choice, which is higher: no key helps to find the others. */
export function predictSeveral(near: readonly number[]): number {
  return round(Math.min(1, 0.2 + 0.8 * meanOf(near)));
}

/** Predicts the difficulty of an order or a match from how near neighbours are; 0.5 if that is not known. */
export function predictArrangement(near: readonly number[]): number {
  return near.length === 0 ? 0.5 : round(0.2 + 0.6 * meanOf(near));
}

/** The difficulty of typed answers. No option helps to recall them; a coarser date is easier. */
export const typedDifficulty: Readonly<Record<'number' | DateGranularity, number>> = {
  number: 0.75,
  day: 0.8,
  month: 0.65,
  year: 0.55,
};
