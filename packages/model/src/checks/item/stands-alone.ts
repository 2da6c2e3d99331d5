import { wholeWord, type ItemCheck } from '../check.ts';

const leaning = wholeWord(
  'according to the (?:article|text|report)|the (?:article|passage)|above|below|today|yesterday|' +
    'tomorrow|(?:last|this|next) (?:week|month|year)|recent(?:ly)?|currently|now',
);

/** Check 15: stem and options lean on nothing outside: no page, no "today". */
export const checkStandsAlone: ItemCheck = ({ stem, options }) =>
  [stem, ...options.map(({ label }) => label)].flatMap((text) => {
    const found = leaning.exec(text)?.[0];
    return found === undefined
      ? []
      : [{ message: `"${found}" in "${text}" leans on the page or on the day` }];
  });
