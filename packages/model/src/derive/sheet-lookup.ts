import type { Entity } from '../sheet/entity.ts';
import type { FactKind, FactOf } from '../sheet/fact.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';

/** A sheet with its entities and facts at hand, each found in constant time. */
export interface SheetLookup {
  readonly sheet: FactSheet;
  /** Throws RangeError for an id that the sheet does not hold: a parsed sheet holds all it names. */
  entity(id: string): Entity;
  /** Throws RangeError likewise. */
  event(id: string): FactOf<'event'>;
  /** Throws RangeError likewise. */
  delegation(id: string): FactOf<'delegation'>;
  /** The facts of one kind, in the sheet's order. */
  factsOf<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[];
  /** The delegations that one organisation sends. */
  delegationsOf(sender: string): readonly FactOf<'delegation'>[];
}
