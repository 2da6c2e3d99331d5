import type { ArticleText } from '../../sheet/text/article-text.ts';
import type { Evidence } from '../../sheet/evidence.ts';
import type { Entity } from '../../sheet/entity.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { formatDate } from '../../sheet/format-time.ts';
import type { Fault } from '../../sheet/rules/fault.ts';
import { formatNumber } from '../../english/words.ts';
import { listNames as listFoundNames } from '../../candidates/names/list-names.ts';
import { listTokens } from '../../candidates/text/tokens.ts';
import { listNames, namesEntity } from './find-name.ts';
import { resolveDates } from '../../candidates/dates/list-dates.ts';
import { listDates, type WrittenDate } from '../../candidates/dates/read-dates.ts';
import {
  listNumbers,
  listScores,
  type WrittenNumber,
} from '../../candidates/numbers/read-numbers.ts';
import {
  listDatesOf,
  listStated,
  listTimes,
  readParts,
  type DateParts,
  type Stated,
} from './stated-in-fact.ts';

/** The text of the article that a piece of evidence points at; empty if the article ends before. */
export function readEvidence(article: ArticleText, { paragraph, start, end }: Evidence): string {
  return article.paragraphs[paragraph]?.slice(start, end) ?? '';
}

/** What the evidence of a fact says. */
interface Reading {
  readonly text: string;
  readonly numbers: readonly WrittenNumber[];
  readonly dates: readonly WrittenDate[];
}

const advice =
  'correct the slot, add the evidence that says it, or add the slot to "elsewhere" with the reason';

const quoteAll = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : [...new Set(words)].map((word) => `"${word}"`).join(', ');

/** Quotes the numbers of a text without words that are numbers only at times. */
const quoteNumbers = (numbers: readonly WrittenNumber[]): string =>
  quoteAll(numbers.map(({ text }) => text).filter((text) => !/^(?:an?|no)$/i.test(text)));

/** Writes the parts of a date that are known: "8 July 2025", "8 July", "July", "2025". */
function formatParts({ day, month, year }: DateParts): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  if (month === undefined) return [day, year].filter((part) => part !== undefined).join(', ');
  const iso = [String(year ?? 2000), pad(month), ...(day === undefined ? [] : [pad(day)])];
  const formatted = formatDate(iso.join('-'));
  return year === undefined ? formatted.replace(/ 2000$/, '') : formatted;
}

/** True if a date in the text has these parts. The year may stand elsewhere in the text, but not another year beside the day. */
function hasDate(dates: readonly WrittenDate[], { day, month, year }: DateParts): boolean {
  const fits = (date: WrittenDate): boolean =>
    (day === undefined || date.day === day) &&
    (month === undefined || date.month === month) &&
    (year === undefined || date.year === undefined || date.year === year);
  return dates.some(fits) && (year === undefined || dates.some((date) => date.year === year));
}

const boundWords = {
  exact: 'no bound',
  atLeast: '"more than", "over" or "at least"',
  atMost: '"up to", "under" or "at most"',
  about: '"about", "some" or "nearly"',
} as const;

function compareNumber(
  { value, bound }: Extract<Stated, { type: 'number' }>,
  numbers: readonly WrittenNumber[],
): string | undefined {
  const equal = numbers.filter((number) => number.value === value && !number.isOrdinal);
  if (equal.length === 0) {
    return `the sheet has ${formatNumber(value)}; the evidence has these numbers: ${quoteNumbers(numbers)}`;
  }
  if (bound === undefined || equal.some(({ bounds }) => bounds.includes(bound))) return undefined;
  const [found = 'exact'] = equal.flatMap(({ bounds }) => bounds);
  return bound === 'exact'
    ? `the sheet has exactly ${formatNumber(value)}; the evidence says ${boundWords[found]}: write "bound": "${found}"`
    : `the sheet has ${formatNumber(value)} with the bound "${bound}", which needs words such as ${boundWords[bound]} beside the number; the evidence has ${found === 'exact' ? 'none' : boundWords[found]}`;
}

/** What the slots of a fact state: their numbers and dates may stand in its other texts. */
interface Known {
  readonly numbers: ReadonlySet<number>;
  readonly dates: readonly DateParts[];
}

/** True for "two" in "the two sides", which refers to something and counts nothing. */
const isReference = (text: string, at: number): boolean =>
  /\b(?:the|these|those|its|their|all) $/i.test(text.slice(0, at));

/** True for "11" in "Apollo 11". */
const isPartOfName = (text: string, at: number): boolean =>
  /\p{Lu}\p{L}+ $/u.test(text.slice(0, at));

/** Compares the numbers and dates of a phrase or sentence with those of the evidence and of the other slots. */
function compareText(text: string, reading: Reading, known: Known): string | undefined {
  const numbers = listNumbers(text).filter(
    ({ value, isOrdinal, at }) =>
      value > 2 &&
      !isOrdinal &&
      !isReference(text, at) &&
      !isPartOfName(text, at) &&
      !known.numbers.has(value) &&
      // "The 2000 games" are "the games in 2000".
      !reading.dates.some(({ year }) => year === value) &&
      !reading.numbers.some((number) => number.value === value),
  );
  const hasPart = (part: 'day' | 'month' | 'year', value: number | undefined): boolean =>
    value === undefined ||
    [...reading.dates, ...known.dates].some((date) => date[part] === value) ||
    (part === 'year' && reading.numbers.some((number) => number.value === value));
  const dates = listDates(text).filter(
    ({ day, month, year }) =>
      !hasPart('day', day) || !hasPart('month', month) || !hasPart('year', year),
  );
  const missing = [...dates, ...numbers].map((each) => each.text);
  if (missing.length === 0) return undefined;
  const found = [
    ...(dates.length === 0 ? [] : [`dates: ${quoteAll(reading.dates.map((date) => date.text))}`]),
    ...(numbers.length === 0 ? [] : [`numbers: ${quoteNumbers(reading.numbers)}`]),
  ];
  return `the sheet has ${quoteAll(missing)}; the evidence has these ${found.join(', and these ')}`;
}

/** Says what the sheet has and what the evidence has instead; undefined if the evidence says it. */
function compareStated(
  stated: Stated,
  reading: Reading,
  { entities, known }: { entities: ReadonlyMap<string, Entity>; known: Known },
): string | undefined {
  const { text, numbers, dates } = reading;
  switch (stated.type) {
    case 'name': {
      const entity = entities.get(stated.entity);
      if (entity === undefined || namesEntity(text, entity)) return undefined;
      const found = listFoundNames([{ text, tokens: listTokens(text) }]).map((name) => name.text);
      return `the sheet has ${entity.id} (${quoteAll(listNames(entity))}); the evidence has these names: ${quoteAll(found)}`;
    }
    case 'number':
      return compareNumber(stated, numbers);
    case 'minute':
      return numbers.some(({ value }) => value === stated.value)
        ? undefined
        : `the sheet has minute ${stated.value}; the evidence has these numbers: ${quoteNumbers(numbers)}`;
    case 'score': {
      const scores = listScores(text);
      const [first, second] = stated.score;
      const orders = [`${first}–${second}`, `${second}–${first}`];
      return scores.some((each) => orders.includes(each.join('–')))
        ? undefined
        : `the sheet has ${first}–${second}; the evidence has these scores: ${quoteAll(scores.map((each) => each.join('–')))}`;
    }
    case 'text':
      return compareText(stated.text, reading, known);
    case 'date':
      return hasDate(dates, stated.date)
        ? undefined
        : `the sheet has ${formatParts(stated.date)}; the evidence has these dates: ${quoteAll(dates.map((date) => date.text))}`;
  }
}

/** The dates of a text by words such as "last May", as seen from the day of publication. */
const listResolved = (text: string, published: string | undefined): DateParts[] =>
  published === undefined
    ? []
    : resolveDates(text, published)
        .flatMap(({ time }) => listDatesOf(time))
        .map((date) => readParts(date, []));

function compareFact(
  fact: Fact,
  reading: Reading,
  { entities, frame }: { entities: ReadonlyMap<string, Entity>; frame: readonly DateParts[] },
): { slot: string; message: string }[] {
  const elsewhere = new Set(fact.elsewhere.map(({ slot }) => slot));
  const all = listStated(fact, (id) => {
    const entity = entities.get(id);
    return entity?.type === 'organisation' && entity.form === 'state';
  });
  const known = {
    numbers: new Set(all.flatMap((each) => ('value' in each ? [each.value] : []))),
    dates: [...listTimes(fact), ...frame],
  };
  return all
    .filter(({ slot }) => !elsewhere.has(slot))
    .flatMap((stated) => {
      const message = compareStated(stated, reading, { entities, known });
      return message === undefined ? [] : [{ slot: stated.slot, message: `${message}; ${advice}` }];
    });
}

/**
 * Compares the names, numbers and dates of each fact with the article's text at its evidence. Each has to be readable
 * there, unless it is marked as inferred or the fact's `elsewhere` names the slot.
 */
export function compareEvidence(sheet: FactSheet, article: ArticleText): Fault[] {
  const entities = new Map(sheet.entities.map((entity) => [entity.id, entity]));
  const [asOf = {}] = listDatesOf(sheet.asOf).map((date) => readParts(date, []));
  const frame = { month: asOf.month, year: asOf.year };
  const { published: day } = sheet.source;
  const published = day?.granularity === 'day' ? day.date : undefined;
  return sheet.facts.flatMap((fact, at) => {
    const text = fact.evidence.map((piece) => readEvidence(article, piece)).join(' | ');
    const reading = { text, numbers: listNumbers(text), dates: listDates(text) };
    const frames = [frame, ...listResolved(text, published)];
    return compareFact(fact, reading, { entities, frame: frames }).map(({ slot, message }) => ({
      path: ['facts', at, slot],
      message,
    }));
  });
}
