import { namesOfEntity } from '../../sheet/entity.ts';
import { wholeWord, type ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';

const contextWords = wholeWord(
  'according to the (?:article|text|report)|the (?:article|passage)|above|below|today|yesterday|' +
    'tomorrow|(?:last|this|next) (?:week|month|year)|recent(?:ly)?|currently|now',
);

/** Takes the names of entities out of a text, such as "USA Today", as far as they have one of the words. */
const withoutNames = ({ index }: Context, text: string): string =>
  index.sheet.entities
    .flatMap(namesOfEntity)
    .filter((name) => contextWords.test(name))
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, '…'), text);

/** Check 15: stem and options do not refer to the page or to the day of reading, outside the names of the sheet’s entities. */
export const checkStandsAlone: ItemCheck = ({ stem, options }, context) =>
  [stem, ...options.map(({ label }) => label)].flatMap((text) => {
    if (!contextWords.test(text)) return [];
    const found = contextWords.exec(withoutNames(context, text))?.[0];
    return found === undefined
      ? []
      : [{ message: `"${found}" in "${text}" leans on the page or on the day` }];
  });
