import type { Entity } from '../../sheet/entity.ts';
import type { Fact, FactKind, FactOf } from '../../sheet/fact.ts';
import type { Lexicon } from '../../english/write-clause.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';

/** Finds entities and facts of a sheet in constant time, and writes the sentences of facts, each once. */
export interface SheetLookup {
  readonly sheet: FactSheet;
  /** Throws RangeError for an unknown id; the ids in a parsed sheet are all known. */
  entity(id: string): Entity;
  /** A fact of any kind. Throws like `entity`. */
  fact(id: string): Fact;
  /** The facts of one kind, in the sheet's order. */
  factsOf<Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[];
  /** The delegations that one organisation sends. */
  delegationsOf(sender: string): readonly FactOf<'delegation'>[];
  /** The words that texts of the sheet need. */
  readonly lexicon: Lexicon;
  /** The sentence of a fact: the editor's, or the one that the parts of a clause give. */
  statementOf(fact: Fact): string;
}
