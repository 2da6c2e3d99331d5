import type { Attempt } from '@dateline/model/public';

/** The most characters of a headline on a button. */
const longest = 40;

/** The headlines of an article. */
export type Headlines = Pick<Attempt['frame'], 'headline' | 'shortHeadline'>;

/** Returns the words of a headline from its beginning that a text has room for, at least one, with an ellipsis if words are cut. */
export function beginningOf(headline: string, fits: (part: string) => boolean): string {
  if (fits(headline)) return headline;
  const words = headline.split(/\s+/u);
  const parts = words.map((_, index) => {
    const part = words.slice(0, words.length - 1 - index).join(' ');
    return `${part.replace(/[\p{Punctuation}\s]+$/u, '')}…`;
  });
  return parts.find((part) => part !== '…' && fits(part)) ?? `${words[0] ?? ''}…`;
}

/** The topic of an article in a few words: its short headline, or the beginning of its headline. */
export function shortHeadlineOf({ headline, shortHeadline }: Headlines): string {
  return shortHeadline ?? beginningOf(headline, (part) => Array.from(part).length <= longest);
}
