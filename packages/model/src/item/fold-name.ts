/**
 * Folds a name so that spellings which readers take for the same name become equal: removes case, diacritics, leading
 * articles, hyphens, repeated spaces and invisible characters, and turns "Holm, Ada" into "Ada Holm".
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase();
  const [last = '', first, ...others] = plain.split(', ');
  const inOrder = first === undefined || others.length > 0 ? plain : `${first} ${last}`;
  const words = inOrder.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
  return words.filter((word, at) => at > 0 || !/^(?:the|an?)$/.test(word)).join(' ');
}

/** Folds a label to compare it between revisions; one that has no letters or digits stays as it is. */
export const foldLabel = (label: string): string => foldName(label) || label;
