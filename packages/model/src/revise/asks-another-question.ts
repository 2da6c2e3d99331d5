import { lemmasOf } from '../item/lemmas.ts';
import type { Item } from '../item/item.ts';
import { monthNumber } from '../sheet/format-time.ts';

/** Slots by which a stem only refers to a fact: in other words, it still refers to the same fact. */
const namingSlots: ReadonlySet<string> = new Set(['name', 'leader', 'line']);

const isFigure = (lemma: string): boolean =>
  /\p{N}/u.test(lemma) || monthNumber(lemma) !== undefined;

/**
 * True if a stem says something that the corrected stem no longer says: "What did India do on 7 May?" has no
 * answer if the corrected sheet says 8 May, although the key has the same label. A changed number or month counts
 * always; any other changed word counts if the stem gives more than the name of a fact, such as a post or a claimant.
 */
export function asksAnotherQuestion({ stem, proof }: Item, corrected: Item): boolean {
  if (stem === corrected.stem) return false;
  const kept = lemmasOf(corrected.stem);
  const onlyNames = proof.query.given.every((slot) => namingSlots.has(slot.replace(/^.*#/, '')));
  return [...lemmasOf(stem)].some((lemma) => !kept.has(lemma) && (!onlyNames || isFigure(lemma)));
}
