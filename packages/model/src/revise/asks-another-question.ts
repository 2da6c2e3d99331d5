import { lemmasOf } from '../item/lemmas.ts';
import type { Item } from '../item/item.ts';
import { monthNumber } from '../sheet/format-time.ts';

/** Slots by which a stem only points at a fact: in other words it still points at the same. */
const names: ReadonlySet<string> = new Set(
  'what short from to delegations undertaking rank leader'.split(' '),
);

const isFigure = (lemma: string): boolean =>
  /\p{N}/u.test(lemma) || monthNumber(lemma) !== undefined;

/**
 * True when a stem tells something that the corrected stem no longer tells: "Which of these took place on 7 May?" is no
 * question of a sheet that says 8 May, though the answer reads the same. That is a number or a month; and any word
 * where the answer is found by more than a name: a post, a claimant, what is counted.
 */
export function asksAnotherQuestion({ stem, proof }: Item, corrected: Item): boolean {
  if (stem === corrected.stem) return false;
  const told = lemmasOf(corrected.stem);
  const isNamed = proof.query.given.every((slot) => names.has(slot.replace(/^.*#/, '')));
  return [...lemmasOf(stem)].some((lemma) => !told.has(lemma) && (!isNamed || isFigure(lemma)));
}
