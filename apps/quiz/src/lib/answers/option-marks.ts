import type { PublicOption } from '@dateline/model/public';
import { digitOf } from '../format/digit-of.ts';

/** Whether options are marked by letters, because one of them begins with a number: "1 7", "2 1986". */
export const hasLetters = (options: readonly Pick<PublicOption, 'label'>[]): boolean =>
  options.some(({ label }) => /^[^\p{L}]*\p{N}/u.test(label));

/** The letter of a place, from 0: "A", "B". */
export const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** Returns what marks each option, and chooses it as a key: "1", "2" or "A", "B". */
export function optionMarks(options: readonly Pick<PublicOption, 'label'>[]): string[] {
  const useLetters = hasLetters(options);
  return options.map((_, index) => (useLetters ? letterOf(index) : String(index + 1)));
}

/**
 * Returns the digits with which options begin, if letters mark the options. As keys they could mean such an option or
 * a place. Undefined if numbers mark the options.
 */
export function digitsTaken(options: readonly Pick<PublicOption, 'label'>[]): string | undefined {
  if (!hasLetters(options)) return undefined;
  const firsts = options.map(({ label }) => /^[^\p{L}]*?(\p{N})/u.exec(label)?.[1] ?? '');
  return firsts.map(digitOf).join('');
}
