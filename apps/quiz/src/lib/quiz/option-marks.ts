import type { PublicOption } from '@dateline/model/public';

/** Whether options are marked by letters, because one of them begins with a number: "1 7", "2 1986". */
export const hasLetters = (options: readonly Pick<PublicOption, 'label'>[]): boolean =>
  options.some(({ label }) => /^[^\p{L}]*\p{N}/u.test(label));

/** Returns what marks each option, and chooses it as a key: "1", "2" or "A", "B". */
export function optionMarks(options: readonly Pick<PublicOption, 'label'>[]): string[] {
  const first = hasLetters(options) ? 'A' : '1';
  return options.map((_, index) => String.fromCharCode(first.charCodeAt(0) + index));
}
