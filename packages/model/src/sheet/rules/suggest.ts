import { distance as distanceOf } from 'fastest-levenshtein';

/** Finds the known word that is nearest to a mistyped one; undefined if none is near. */
function findNear(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 80) return undefined;
  // Two letters that change places count as two.
  const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const near = [...known]
    .map((each) => ({ each, distance: distanceOf(word, each) }))
    .filter(
      ({ each, distance }) =>
        distance <= most || (word.length > 3 && (each.includes(word) || word.includes(each))),
    )
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.each;
}

/** "did you mean …?" for a mistyped word; otherwise what to do instead. */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const near = findNear(word, known);
  return near === undefined ? otherwise : `did you mean "${near}"?`;
}
