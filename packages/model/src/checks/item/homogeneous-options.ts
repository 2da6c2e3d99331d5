import type { Item } from '../../item/item.ts';
import { monthPattern } from '../../sheet/format-time.ts';
import type { Flaw, ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';

const month = new RegExp(String.raw`^(?:${monthPattern}) \d{4}$`);

/** What a label stands for, judged by its form. */
function formOf(label: string): string {
  if (/^-?[\d,.]+$/.test(label)) return /^\d{4}$/.test(label) ? 'year' : 'number';
  if (/^\d{1,2}( \w+( \d{4})?)? to \d{1,2} \w+ \d{4}$/.test(label)) return 'interval';
  if (/^\d{1,2} [A-Z][a-z]+( \d{4})?$/.test(label)) return 'day';
  if (month.test(label)) return 'month';
  if (/^To \p{Ll}/u.test(label)) return 'aim';
  if (label.startsWith('That ')) return 'clause';
  return 'name';
}

/** The ways to write a score or a vote at the start of a label. */
const scoreForms: readonly RegExp[] = [
  /^\d[\d,]* ?[–—] ?\d/,
  /^\d[\d,]* ?- ?\d/,
  /^\d[\d,]* to \d/u,
  /^\d[\d,]* \p{Ll}+ to \d/u,
  /^\d[\d,]*(?: \p{L}+){0,2} (?:for|in favou?r)\b/u,
];

/** The first label in each form of scores that the options have. */
const listScoreForms = ({ options }: Item): string[] =>
  scoreForms.flatMap((form) => options.find(({ label }) => form.test(label))?.label ?? []);

/** The types of the entities that the options name. Groups count as organisations, because both can be met and can act. */
function findTypes(item: Item, { typeOf }: Context): Set<string> {
  const found = item.options.flatMap(({ label }) => typeOf(label) ?? []);
  // A country may be in the sheet as a place, as a state or as a team.
  const isOfCountries = /\b(?:country|countries|nations?|states?|teams?)\b/i.test(item.stem);
  return new Set(
    found.map((type) =>
      type === 'group' || (type === 'place' && isOfCountries) ? 'organisation' : type,
    ),
  );
}

/** Check 3: all options have the same form, such as numbers or days, write scores alike, and name entities of the same type. */
export const checkHomogeneousOptions: ItemCheck = (item, context) => {
  const forms = new Set(item.options.map(({ label }) => formOf(label)));
  const types = findTypes(item, context);
  const scores = listScoreForms(item);
  const flaws: Flaw[] = [];
  if (forms.size > 1)
    flaws.push({ message: `Its options are of several forms: ${[...forms].join(', ')}` });
  else if (scores.length > 1)
    flaws.push({
      message: `Its options write scores in several forms: ${scores.map((label) => `"${label}"`).join(', ')}; write the wrong answers as the right one, or give the question a "key" in their form`,
    });
  if (types.size > 1)
    flaws.push({ message: `Its options are of several types: ${[...types].join(', ')}` });
  return flaws;
};
