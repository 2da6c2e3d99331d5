/** The number of letters to insert, remove or replace between two words (Levenshtein). */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (const [index, other] of [...b].entries()) {
      const replaced = (row[index] ?? 0) + Number(letter !== other);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Finds the known word that is nearest to a mistyped one; undefined if none is near. */
export function findNear(word: string, known: Iterable<string>): string | undefined {
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
