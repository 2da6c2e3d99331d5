/**
 * Folds a name so that writings which readers take for one are one: without case, diacritics, articles, hyphens,
 * doubled spaces and what cannot be seen; "Holm, Ada" is "Ada Holm".
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
