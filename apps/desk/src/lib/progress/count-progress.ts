import type { SheetJson } from '../draft/draft.ts';

/** How far a draft is, counted without deriving its questions. */
export interface Progress {
  readonly facts: number;
  readonly questions: number;
  readonly signed: number;
}

/** Counts the facts of a sheet, the questions that an editor wrote, and the signatures. */
export function countProgress({ facts, arrangements = [], signatures = [] }: SheetJson): Progress {
  const asked = facts.reduce((sum, { questions = [] }) => sum + questions.length, 0);
  return { facts: facts.length, questions: asked + arrangements.length, signed: signatures.length };
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Says how far a draft is: "12 facts · 8 questions · 3 signed". */
export const formatProgress = ({ facts, questions, signed }: Progress): string =>
  [count(facts, 'fact'), count(questions, 'question'), `${signed} signed`].join(' · ');
