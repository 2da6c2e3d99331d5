import { isFreeOfCues, pickDistractors } from '../../derive/distractors/distractors.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import { createRandom } from '../../random.ts';
import type { Answer, Candidate } from '../../derive/candidate.ts';
import type { Offer } from './offers.ts';

/** How many wrong answers a question begins with. */
const wanted = 3;

/** Numbers or dates on both sides of the key; by chance, it is the lowest, the highest, or between. */
function pickOnSides(offers: readonly Offer[], key: number, seed: string): Offer[] {
  const rank = ({ rank: own = key }: Offer): number => own;
  const below = offers.filter((offer) => rank(offer) < key);
  const above = offers.filter((offer) => rank(offer) > key);
  const drawn = createRandom(seed).int(0, wanted);
  const low = Math.min(below.length, Math.max(drawn, wanted - above.length));
  return [...below.slice(0, low), ...above.slice(0, wanted - low)];
}

/** Picks the best of the offers, so that neither stem nor form gives the key away. */
export function pickOffers(
  index: IndexedSheet,
  { id, stem, key }: { readonly id: string; readonly stem: string; readonly key: Answer },
  offers: readonly Offer[],
): Offer[] {
  if (key.rank !== undefined && offers.every(({ rank }) => rank !== undefined)) {
    return pickOnSides(offers, key.rank, id);
  }
  const candidates = offers.map((offer): Candidate & { offer: Offer } => ({
    offer,
    label: offer.label,
    feedback: offer.feedback,
    near: offer.near,
    source: offer.label,
    rule: 'editor-foil',
    facts: [],
  }));
  const picked = new Set(
    pickDistractors(index, { id, stem, alsoRight: [] }, [key], candidates).map(
      ({ label }) => label,
    ),
  );
  const chosen = offers.filter(({ label }) => picked.has(label));
  if (chosen.length > 0) return chosen;
  // No three are even: the editor sees why and corrects them.
  const even = offers.filter((offer) =>
    isFreeOfCues(
      index,
      stem,
      [key],
      [offer, ...offers.slice(0, 1)].map(({ label, feedback }) => ({ label, feedback })),
    ),
  );
  return (even.length > 1 ? even : offers).slice(0, wanted);
}
