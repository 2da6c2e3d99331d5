/**
 * Turns a headline or a name into lower-case words joined by hyphens, of at most `longest` characters: "Two boats meet" becomes
 * "two-boats-meet". Only whole words are kept; `fallback` if no letter or digit of the Latin alphabet is left.
 */
export function toSlug(text: string, longest: number, fallback: string): string {
  const plain = text.normalize('NFKD').replace(/[\p{Mn}’']/gu, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const kept = words.filter((_, at) => words.slice(0, at + 1).join('-').length <= longest);
  return kept.join('-') || fallback;
}
