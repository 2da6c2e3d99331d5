import { type ItemCheck } from './check.ts';

const leaning =
  /\b(according to the (article|text|report)|the (article|passage)|above|below|today|yesterday|tomorrow|last (week|month|year)|this (week|month|year)|recent(ly)?|currently|now)\b/i;

/** Check 15: stem and options lean on nothing outside: no page, no "today". */
export const checkStandsAlone: ItemCheck = ({ stem, options }) =>
  [stem, ...options.map(({ label }) => label)].flatMap((text) => {
    const found = leaning.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}" in "${text}" leans on the page or on the day`];
  });
