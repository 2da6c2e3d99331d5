import { spellOut } from '../english/words.ts';
import type { Item } from '../item/item.ts';
import { lemmasOf } from '../item/lemmas.ts';
import { formatDate } from '../sheet/format-time.ts';
import { holdsName } from '../sheet/text/holds-name.ts';
import type { SheetShape } from '../sheet/sheet-shape.ts';

/** What readers see of a sheet before they start a quiz. */
type Beforehand = Pick<SheetShape, 'headline' | 'shortHeadline' | 'summary'>;

const holds = (text: string, names: readonly string[]): boolean =>
  names.some((name) => holdsName(text, name.toLowerCase()));

const numerals: ReadonlySet<string> = new Set(
  Array.from({ length: 99 }, (_, at) => spellOut(at + 1) ?? ''),
);

const isNumber = (name: string): boolean => /^\d+$/.test(name) || numerals.has(name.toLowerCase());

/** The names of a day or month, also without its year, which the headline may give elsewhere. */
const namesOfDate = (date: string): string[] => [date, date.replace(/(?<=\D) \d{4}$/, '')];

/** The names of a label: a date also without its year, and a number in words. */
function namesOf(label: string): string[] {
  const [digits = ''] = /^\d+(?= |$)/.exec(label) ?? [];
  const words = digits === '' ? undefined : spellOut(Number(digits));
  return [...namesOfDate(label), ...(words === undefined ? [] : [label.replace(digits, words)])];
}

/** True if a sentence gives a number, in digits or in words, and names what is counted. */
function givesNumber(text: string, key: number, unit: string): boolean {
  const names = [String(key), spellOut(key) ?? ''];
  const counted = [...lemmasOf(unit)];
  return text.split(/(?<=[.;:!?]) /).some((sentence) => {
    const lemmas = lemmasOf(sentence);
    return holds(sentence, names) && counted.some((lemma) => lemmas.has(lemma));
  });
}

/** The names of labels. A number alone may count anything, so it is no name. */
const listTellingNames = (labels: readonly string[]): string[] =>
  labels.flatMap(namesOf).filter((name) => !isNumber(name));

/** The labels of the right and of the wrong options. */
function partOptions({ options, reveals }: Item, keys: readonly string[]) {
  const labelsOf = (areKeys: boolean): string[] =>
    options.filter(({ id }) => keys.includes(id) === areKeys).map(({ label }) => label);
  return { right: [...labelsOf(true), ...reveals], wrong: labelsOf(false) };
}

/** True if a text names one of the keys and none of the other options. */
function singlesOut(text: string, item: Item, keys: readonly string[]): boolean {
  const { right, wrong } = partOptions(item, keys);
  return holds(text, listTellingNames(right)) && !holds(text, listTellingNames(wrong));
}

/**
 * True if headline or summary give the key of an item away: they name a key and none of its other options, or the date or the
 * number that is to be typed. Orders and pairs are never revealed: their options are all named in the item itself.
 */
export function isRevealedBeforehand(
  { headline, shortHeadline = '', summary }: Beforehand,
  item: Item,
): boolean {
  const text = `${headline}. ${shortHeadline}. ${summary}`;
  switch (item.interaction) {
    case 'choice':
      return singlesOut(text, item, [item.key]);
    case 'multipleChoice':
      return singlesOut(text, item, item.key);
    case 'number':
      return givesNumber(text, item.key, item.unit);
    case 'date':
      return holds(text, namesOfDate(formatDate(item.key)));
    case 'order':
    case 'match':
      return false;
  }
}

/** The names whose mention gives an item away; none of a number, which counts only beside what it counts. */
function listTelling(item: Item): string[] {
  switch (item.interaction) {
    case 'choice':
      return listTellingNames(partOptions(item, [item.key]).right);
    case 'multipleChoice':
      return listTellingNames(partOptions(item, item.key).right);
    case 'date':
      return namesOfDate(formatDate(item.key));
    default:
      return [];
  }
}

/**
 * Lists the words that give an item away, with where they stand, for whoever rewords them: `"the ship" in the summary`. Empty if nothing
 * gives it away, and for a number.
 */
export function listRevealing(sheet: Beforehand, item: Item): string[] {
  if (!isRevealedBeforehand(sheet, item)) return [];
  const names = [...new Map(listTelling(item).map((name) => [name.toLowerCase(), name])).values()];
  const places = {
    'the headline': sheet.headline,
    'the short headline': sheet.shortHeadline ?? '',
    'the summary': sheet.summary,
  };
  return Object.entries(places).flatMap(([place, text]) => {
    const held = names.filter((name) => holds(text, [name]));
    const whole = held.filter(
      (name) => !held.some((other) => other !== name && other.includes(name)),
    );
    return whole.map((name) => `"${name}" in ${place}`);
  });
}
