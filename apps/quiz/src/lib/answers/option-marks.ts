import type { PublicOption } from '@dateline/model/public';

/** Whether options are marked by letters, because one of them begins with a number: "1 7", "2 1986". */
const hasLetters = (options: readonly Pick<PublicOption, 'label'>[]): boolean =>
  options.some(({ label }) => /^[^\p{L}]*\p{N}/u.test(label));

/** The letter of a place, from 0: "A", "B". */
export const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** Returns what marks each option: "1", "2" or "A", "B". As keys, digits and letters both choose by place. */
export function optionMarks(options: readonly Pick<PublicOption, 'label'>[]): string[] {
  const useLetters = hasLetters(options);
  return options.map((_, index) => (useLetters ? letterOf(index) : String(index + 1)));
}
