import type { Bank, Item } from '../item/item.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { isInEditorsHand, type Fact } from '../sheet/fact.ts';
import { listArranged, type Arrangement, type Question } from '../sheet/question.ts';
import { indexSheet, type IndexedSheet } from './lookup/indexed-sheet.ts';
import { deriveArrangement, deriveArrangements } from './templates/arrangement.ts';
import { deriveClaims } from './templates/claim.ts';
import { deriveDates } from './templates/date.ts';
import { deriveDeeds } from './templates/deed.ts';
import { deriveDelegations } from './templates/delegation.ts';
import { deriveFigures } from './templates/how-many.ts';
import { deriveOffices } from './templates/office.ts';
import { deriveQuestion, deriveQuestions } from './templates/question.ts';
import { deriveSpeakers } from './templates/speaker.ts';
import { deriveSlots } from './templates/slot.ts';
import { deriveTimeline } from './templates/timeline.ts';

/** What Dateline asks by itself, one template for each kind of question. */
const templates: readonly ((index: IndexedSheet) => Item[])[] = [
  deriveDates,
  deriveTimeline,
  deriveSlots,
  deriveFigures,
  deriveDeeds,
  deriveDelegations,
  deriveOffices,
  deriveClaims,
  deriveSpeakers,
];

/** Derives all items of a sheet. Takes time linear in the facts. */
export function deriveBank(sheet: FactSheet): Bank {
  return deriveIndexedBank(indexSheet(sheet));
}

/**
 * Does the work of `deriveBank` for a sheet that is already indexed. A fact about which an editor asks, or that is only for
 * the briefing, gets no further items.
 */
export function deriveIndexedBank(index: IndexedSheet): Bank {
  const { facts, arrangements } = index.sheet;
  const inEditorsHand = new Set([
    ...facts.filter(isInEditorsHand).map(({ id }) => id),
    ...arrangements.flatMap(listArranged),
  ]);
  const isOpen = ({ proof }: Item): boolean => !proof.facts.some((id) => inEditorsHand.has(id));
  return {
    items: [
      ...deriveQuestions(index),
      ...deriveArrangements(index),
      ...templates.flatMap((derive) => derive(index)).filter(isOpen),
    ],
  };
}

/** The item of one question about a fact as an editor writes it; undefined if there is none yet. */
export const deriveAsked = (
  index: IndexedSheet,
  fact: Fact,
  question: Question,
): Item | undefined => deriveQuestion(index, fact, question)[0];

/** The item of one arrangement as an editor writes it; undefined if there is none yet. */
export const deriveArranged = (index: IndexedSheet, arrangement: Arrangement): Item | undefined =>
  deriveArrangement(index, arrangement)[0];
