/**
 * Why an option is wrong:
 * - `single-valued`: the slot has only one value by nature, and the option is another value;
 * - `closed-list`: the list is marked complete, and the option is not on it;
 * - `disjoint-spans`: the time of the option shares no day with the right one;
 * - `other-value`: the option is a different number of the same unit;
 * - `other-claimant`: another party says it, about the party that the item asks for;
 * - `editor-foil`: the editor of the sheet gives the reason.
 */
export type Rule =
  | 'single-valued'
  | 'closed-list'
  | 'disjoint-spans'
  | 'other-value'
  | 'other-claimant'
  | 'editor-foil';

/** Why one option is wrong, with the facts that prove it. */
export interface Refutation {
  readonly option: string;
  readonly rule: Rule;
  readonly facts: readonly string[];
  readonly because: string;
}

/**
 * What an item asks, as a query over the facts: the values of the slots `select`, in all facts that have the values of the
 * stem in the slots `given`. Each slot is written `FACT#slot`.
 */
export interface Query {
  readonly select: readonly string[];
  readonly given: readonly string[];
}

/** Why the key is right and every distractor is wrong. */
export interface Proof {
  /** The template that made the item: `clause/date`. */
  readonly template: string;
  readonly query: Query;
  /** The facts that answer the stem. */
  readonly facts: readonly string[];
  /** The answer in a sentence, as the facts state it. */
  readonly because: string;
  readonly refutations: readonly Refutation[];
}
