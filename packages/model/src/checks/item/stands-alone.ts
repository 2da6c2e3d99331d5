import { wholeWord, type ItemCheck } from '../check.ts';

const contextWords = wholeWord(
  'according to the (?:article|text|report)|the (?:article|passage)|above|below|today|yesterday|' +
    'tomorrow|(?:last|this|next) (?:week|month|year)|recent(?:ly)?|currently|now',
);

/** Check 15: stem and options do not refer to the page or to the day of reading. */
export const checkStandsAlone: ItemCheck = ({ stem, options }) =>
  [stem, ...options.map(({ label }) => label)].flatMap((text) => {
    const found = contextWords.exec(text)?.[0];
    return found === undefined
      ? []
      : [{ message: `"${found}" in "${text}" leans on the page or on the day` }];
  });
