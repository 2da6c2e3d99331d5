import { listDates } from '../../candidates/dates/read-dates.ts';
import { listNumbers, type WrittenNumber } from '../../candidates/numbers/read-numbers.ts';
import { listClocks, saysClock } from '../../candidates/numbers/read-clocks.ts';
import { hasNameWord, listNameWords } from './name-words.ts';
import { isPartOfWord, quoteAll, quoteNames, quoteNumbers, type Reading } from './reading.ts';
import type { DateParts, Scope, Stated } from './stated-in-fact.ts';

/** What the texts of a fact may say though its evidence does not. */
export interface Known {
  /** The numbers and dates of its slots, and the dates of the frame. */
  readonly numbers: ReadonlySet<number>;
  readonly dates: readonly DateParts[];
  /** The names of the entities and events that the fact or its evidence names. */
  readonly names: string;
  /** The words that the article writes in lower case. */
  readonly plain: ReadonlySet<string>;
  /** The text of each scope, with the headline. */
  readonly scopes: { readonly [Each in Scope]: string };
}

type Text = Extract<Stated, { type: 'text' }>;

/** True for "two" in "the two sides" and for "both", which refer to something and count nothing. */
const isReference = (text: string, { at, text: word }: WrittenNumber): boolean =>
  word.toLowerCase() === 'both' ||
  /(?:\b(?:the|these|those|its|their|his|her|all)|[’'](?:s|(?<=s.))) $/i.test(text.slice(0, at));

/** True for "11" in "Apollo 11" and "25" in "Luna-25". */
const isPartOfName = (text: string, at: number): boolean =>
  /\p{Lu}\p{L}+ $/u.test(text.slice(0, at)) || isPartOfWord(text, at);

/** True for a word that is a number only at times, "a", "once" or "half", and for "two" and "second" in a text that stands alone. */
const isVague = ({ value, isOrdinal }: WrittenNumber, within: Scope): boolean =>
  within === 'article' ? isOrdinal || value <= 2 : !isOrdinal && value <= 1;

/** The times of day in the scope of a text, also in other figures. */
const listSaidClocks = ({ within }: Text, known: Known) =>
  listClocks(known.scopes[within], { isLoose: true });

/** The times of day that the scope of a text does not give; none if it gives no time of day in figures, but perhaps in words. */
function listMissingClocks(stated: Text, known: Known): string[] {
  const said = listSaidClocks(stated, known);
  if (said.length === 0) return [];
  return listClocks(stated.text)
    .filter((clock) => !said.some((each) => saysClock(each, clock)))
    .map((clock) => clock.text);
}

/** True for "10.56" in "10.56 pm", which is compared as a time of day. */
const isPartOfClock = (text: string, at: number): boolean =>
  listClocks(text).some((clock) => clock.at <= at && at < clock.at + clock.text.length);

function listMissingNumbers(stated: Text, { numbers, dates }: Reading, known: Known): string[] {
  const { text, within } = stated;
  const hasClocks = listSaidClocks(stated, known).length > 0;
  const said = [...numbers, ...(within === 'paragraph' ? listNumbers(known.scopes.paragraph) : [])];
  return listNumbers(text)
    .filter((number) => !isVague(number, within))
    .filter(
      (number) =>
        (number.isOrdinal || !isReference(text, number)) &&
        !isPartOfName(text, number.at) &&
        !(hasClocks && isPartOfClock(text, number.at)) &&
        !known.numbers.has(number.value) &&
        // "The 2000 games" are "the games in 2000".
        !dates.some(({ year }) => year === number.value) &&
        !said.some(({ value }) => value === number.value),
    )
    .map((each) => each.text);
}

function listMissingDates(text: string, { numbers, dates }: Reading, known: Known): string[] {
  const has = (part: 'day' | 'month' | 'year', value: number | undefined): boolean =>
    value === undefined ||
    [...dates, ...known.dates].some((date) => date[part] === value) ||
    (part === 'year' && numbers.some((number) => number.value === value));
  return listDates(text)
    .filter(
      ({ day, month, year }) => !has('day', day) || !has('month', month) || !has('year', year),
    )
    .map((each) => each.text);
}

/** Compares the names, numbers and dates of a phrase or sentence with those of the evidence and of the other slots. */
export function compareText(stated: Text, reading: Reading, known: Known): string | undefined {
  const { text, within, isSentence, namesOnly = false } = stated;
  const dates = namesOnly ? [] : listMissingDates(text, reading, known);
  const clocks = namesOnly ? [] : listMissingClocks(stated, known);
  const numbers = namesOnly ? [] : listMissingNumbers(stated, reading, known);
  const said = `${known.scopes[within]} | ${known.names}`;
  const names = listNameWords(
    text,
    isSentence,
    (word) => !known.plain.has(word.toLowerCase()),
  ).filter((word) => !hasNameWord(said, word));
  const missing = [...dates, ...clocks, ...numbers, ...names];
  if (missing.length === 0) return undefined;
  const found = [
    ...(dates.length === 0 ? [] : [`dates: ${quoteAll(reading.dates.map((date) => date.text))}`]),
    ...(clocks.length === 0
      ? []
      : [
          `times of day: ${quoteAll(listClocks(reading.text, { isLoose: true }).map((clock) => clock.text))}`,
        ]),
    ...(numbers.length === 0 ? [] : [`numbers: ${quoteNumbers(reading.numbers)}`]),
    ...(names.length === 0 ? [] : [`names: ${quoteNames(reading.text)}`]),
  ];
  return `the sheet has ${quoteAll(missing)}; the evidence has these ${found.join(', and these ')}`;
}
