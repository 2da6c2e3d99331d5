import type * as z from 'zod/mini';
import { createContext, type Context } from '../../src/checks/context.ts';
import { indexSheet, type IndexedSheet } from '../../src/derive/lookup/indexed-sheet.ts';
import type { Fact } from '../../src/sheet/fact.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import type { QuestionFoil } from '../../src/sheet/question.ts';
import { spanOf, type Time } from '../../src/sheet/time.ts';
import { timeOfFact } from '../../src/sheet/time-of-fact.ts';

/** A wrong answer as it stands in a file. */
export type FoilInput = z.input<typeof QuestionFoil>;

/** A sheet on which an editor writes questions. */
export interface AskedSheet {
  readonly sheet: FactSheet;
  readonly index: IndexedSheet;
  /** For the checks that say whether a question gives itself away. */
  readonly context: Context;
}

/** Indexes a sheet once for all questions about it. */
export function indexAskedSheet(sheet: FactSheet): AskedSheet {
  const index = indexSheet(sheet);
  return { sheet, index, context: createContext(index) };
}

/** True if one stem may fit both facts, so that what is right for one may be right for the other. */
export function mayBeAlike(fact: Fact, other: Fact): boolean {
  if (fact.kind === 'clause') return other.kind === 'clause' && fact.verb === other.verb;
  if (fact.kind === 'delegation') {
    return other.kind === 'delegation' && fact.leader === other.leader;
  }
  if (fact.kind === 'office') return other.kind === 'office' && fact.person === other.person;
  return other.kind === 'claim' && fact.claimant === other.claimant;
}

/** The facts that one stem may fit besides this one. */
export const listAlike = ({ sheet }: AskedSheet, fact: Fact): Fact[] =>
  sheet.facts.filter((other) => other !== fact && mayBeAlike(fact, other));

/** The facts of the same kind that no stem about this one fits. */
export const listUnlike = ({ sheet }: AskedSheet, fact: Fact): Fact[] =>
  sheet.facts.filter((other) => other.kind === fact.kind && !mayBeAlike(fact, other));

/** A fact with its time. */
export interface TimedFact {
  readonly fact: Fact;
  readonly time: Time;
}

/** Leaves out the facts that have no time. */
export const listTimed = (facts: readonly Fact[]): TimedFact[] =>
  facts.flatMap((fact) => {
    const time = timeOfFact(fact);
    return time === undefined ? [] : [{ fact, time }];
  });

/** True if a fact is planned and the time lies before the article, or past and after it, so that nobody would choose it. */
export const isImpossible = ({ sheet: { asOf } }: AskedSheet, fact: Fact, time: Time): boolean =>
  asOf !== undefined &&
  ((fact.modality === 'planned' && spanOf(time).last < spanOf(asOf).first) ||
    (fact.modality === 'occurred' && spanOf(time).first > spanOf(asOf).last));
