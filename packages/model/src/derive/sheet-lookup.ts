import type { Entity } from '../sheet/entity.ts';
import type { FactKind, FactOf } from '../sheet/fact.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';

/** Finds entities and facts of a sheet in constant time. */
export interface SheetLookup {
  readonly sheet: FactSheet;
  /** Throws RangeError for an unknown id; the ids in a parsed sheet are all known. */
  entity(id: string): Entity;
  /** Throws RangeError for an unknown id. */
  event(id: string): FactOf<'event'>;
  /** Throws RangeError for an unknown id. */
  delegation(id: string): FactOf<'delegation'>;
  /** Throws RangeError for an unknown id. */
  clause(id: string): FactOf<'clause'>;
  /** The facts of one kind, in the sheet's order. */
  factsOf<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[];
  /** The delegations that one organisation sends. */
  delegationsOf(sender: string): readonly FactOf<'delegation'>[];
}
