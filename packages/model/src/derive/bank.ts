import type { Bank, Item } from '../item/item.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { indexSheet, type IndexedSheet } from './indexed-sheet.ts';
import { deriveClaims } from './templates/claim.ts';
import { deriveDelegations } from './templates/delegation.ts';
import { deriveEngagements } from './templates/engagement.ts';
import { deriveEvents } from './templates/event.ts';
import { deriveFigures } from './templates/figure.ts';
import { deriveObjectives } from './templates/objective.ts';
import { deriveOffices } from './templates/office.ts';
import { deriveRelations } from './templates/relation.ts';
import { deriveTimeline } from './templates/timeline.ts';

/** One template for each kind of fact, and the timeline for events and departures together. */
const templates: readonly ((index: IndexedSheet) => Item[])[] = [
  deriveEvents,
  deriveTimeline,
  deriveDelegations,
  deriveOffices,
  deriveObjectives,
  deriveEngagements,
  deriveClaims,
  deriveFigures,
  deriveRelations,
];

/** Derives all items of a sheet. Takes time linear in the facts. */
export function deriveBank(sheet: FactSheet): Bank {
  const index = indexSheet(sheet);
  return { items: templates.flatMap((derive) => derive(index)) };
}
