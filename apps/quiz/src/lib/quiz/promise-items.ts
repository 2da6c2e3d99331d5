import { formatNumber } from '$lib/format/format-number.ts';

/** How many items the quiz that one tap starts has, from the shortest to the longest, as the API says. */
export interface QuizItemCount {
  readonly least: number;
  readonly most: number;
}

/** Returns what messages say about the length of the quiz that one tap starts: its number of items, or the most if that varies. */
export function promiseItems({ least, most }: QuizItemCount) {
  return { count: most, number: formatNumber(most), varies: least < most ? 'yes' : 'no' } as const;
}
