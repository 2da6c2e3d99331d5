/**
 * Why an option is wrong:
 * - `single-valued`: the slot has one value by nature, and it is another;
 * - `closed-list`: the list is closed, and the option is not on it;
 * - `disjoint-spans`: the option lies at a time that shares no day with the right one;
 * - `other-value`: the number is another one of the same unit;
 * - `other-claimant`: another party says it, about the party that is asked for;
 * - `editor-foil`: the editor of the sheet gives the reason.
 */
export type Rule =
  | 'single-valued'
  | 'closed-list'
  | 'disjoint-spans'
  | 'other-value'
  | 'other-claimant'
  | 'editor-foil';

/** Why one option is wrong, with the facts that make it so. */
export interface Refutation {
  readonly option: string;
  readonly rule: Rule;
  readonly facts: readonly string[];
  readonly because: string;
}

/**
 * What an item asks, as a query over the facts: the values of the slots `select`, of whatever facts
 * have the same values in the slots `given` as the ones that the stem tells. Each slot is written `FACT#slot`.
 */
export interface Query {
  readonly select: readonly string[];
  readonly given: readonly string[];
}

/** Why the key is right and every distractor is wrong. */
export interface Proof {
  /** The template that made the item: `event/date`. */
  readonly template: string;
  readonly query: Query;
  /** The facts that answer the stem. */
  readonly facts: readonly string[];
  /** The answer as the facts give it, in a sentence. */
  readonly because: string;
  readonly refutations: readonly Refutation[];
}
