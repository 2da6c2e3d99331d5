import type { Bank, Item } from '../item/item.ts';
import { isInEditorsHand } from '../sheet/fact.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import type { Arrangement } from '../sheet/question.ts';
import { indexSheet, type IndexedSheet } from './indexed-sheet.ts';
import { deriveArrangements } from './templates/arrangement.ts';
import { deriveClaims } from './templates/claim.ts';
import { deriveDates } from './templates/date.ts';
import { deriveDeeds } from './templates/deed.ts';
import { deriveDelegations } from './templates/delegation.ts';
import { deriveFigures } from './templates/how-many.ts';
import { deriveOffices } from './templates/office.ts';
import { deriveQuestions } from './templates/question.ts';
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
  const isOpen = ({ asks }: Item): boolean =>
    !asks.some((ask) => inEditorsHand.has(ask.split('#')[0] ?? ''));
  return {
    items: [
      ...deriveQuestions(index),
      ...deriveArrangements(index),
      ...templates.flatMap((derive) => derive(index)).filter(isOpen),
    ],
  };
}

/** The ids of the facts that an arrangement asks for. */
function listArranged(arrangement: Arrangement): string[] {
  switch (arrangement.as) {
    case 'order':
      return arrangement.lines.map(({ fact }) => fact);
    case 'match':
      return arrangement.rows.map(({ fact }) => fact);
    case 'number':
    case 'choice':
      return [...arrangement.between];
  }
}
