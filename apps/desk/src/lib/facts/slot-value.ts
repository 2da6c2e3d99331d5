import {
  formatTime,
  listNumbers,
  readDate,
  toTime,
  writeValue,
  type Lexicon,
} from '@dateline/model/editing';
import type { ClauseJson, EntityJson } from '../draft/draft.ts';
import { findEntity } from '../names/known-names.ts';

/** What fills a part of a clause, as the JSON of a sheet has it. */
export type ValueJson = ClauseJson['subject'];
/** One thing that fills a part, or one of several. */
export type SingleJson = Exclude<ValueJson, { all: unknown }>;
/** What a value is, in the words of the form. */
export type ValueKind = 'name' | 'words' | 'number' | 'score' | 'time' | 'fact';

/** The single values of a value. */
export const partsOf = (value: ValueJson): readonly SingleJson[] =>
  typeof value === 'object' && 'all' in value ? value.all : [value];

/** Joins single values: one stays itself. */
export function joinParts(parts: readonly SingleJson[]): ValueJson {
  const [first, ...others] = parts;
  return first === undefined
    ? { text: '' }
    : others.length === 0
      ? first
      : { all: [first, ...others] };
}

/** The kind of a value. */
export function kindOf(value: SingleJson): ValueKind {
  if (typeof value === 'string') return 'name';
  if ('text' in value) return 'words';
  if ('count' in value) return 'number';
  if ('time' in value) return 'time';
  return 'score' in value ? 'score' : 'fact';
}

const scorePattern = /^(\d{1,3}) ?[–-] ?(\d{1,3})$/;

const currencies: Readonly<Record<string, string>> = { '£': 'pounds', $: 'dollars', '€': 'euros' };
/** Words that are a number only at times. */
const weakNumber =
  /^(?:an?|no|none|nobody|nothing|once|twice|both|single|sole|double|half|quarter)$/i;
/** What may stand before a number: nothing, the words of a bound, the sign of a currency. */
const numberLead =
  /^(?:(?:at least|at most|(?:no |not )?more than|(?:no |not )?(?:fewer|less) than|over|under|up to|about|some|around|roughly|nearly|almost|approximately) )?[£$€]?$/i;

/** Reads a number with what it counts: "at least 26 people", "£15,000", "32.3 million kroner". */
function readCount(text: string): Extract<SingleJson, { count: number }> | undefined {
  const [found] = listNumbers(text).filter(
    (number) => !number.isOrdinal && !weakNumber.test(number.text),
  );
  if (found === undefined) return undefined;
  const lead = text.slice(0, found.at);
  const rest = text.slice(found.at + found.text.length);
  if (!numberLead.test(lead) || /^[\p{L}\p{N}–-]|^ (?:of|and|to)\b|,/u.test(rest)) return undefined;
  const currency = currencies[lead.slice(-1)];
  const counted = rest.trim().replace(/^%/, 'per cent');
  if (counted.split(' ').length > 6) return undefined;
  // Editors write "32.3 million", not 32,300,000.
  const [, digits, scale] = /^([\d.,]*\d) ((?:m|b|tr)illion)$/.exec(found.text) ?? [];
  const of = [scale, counted, currency].filter((word) => word !== undefined && word !== '');
  // "Nearly 200" is told as "about 200"; that it is less does not make it a limit.
  const bound = found.bounds.find((each) => each === 'about') ?? found.bounds[0] ?? 'exact';
  return {
    count: digits === undefined ? found.value : Number(digits.replaceAll(',', '')),
    of: of.join(' '),
    ...(bound === 'exact' ? {} : { bound }),
  };
}

const pluralHead =
  /^(?:both|several|many|two|three|four|some) |(?:[^aeiousy']s|[aeo]s|ies|people|police|men|women|children|troops)$/i;

/** Guesses whether words take "were": "the ambassadors of the five powers". */
function isPlural(text: string): boolean {
  const [head = ''] = text.split(/ (?:of|in|at|on|from|for|with|who|to|near|by) |, /);
  return / and /.test(text) || pluralHead.test(head);
}

const toWords = (text: string): SingleJson => ({
  text,
  ...(isPlural(text) ? { plural: true } : {}),
});

function readScore(text: string): SingleJson | undefined {
  const [found, first, second] = scorePattern.exec(text) ?? [];
  return found === undefined ? undefined : { score: [Number(first), Number(second)] };
}

/** Reads a date that is a bound or one of several days: "10 June 2025", "June 2025", "2025". */
function readTime(text: string): SingleJson | undefined {
  const read = readDate(text);
  return read.ok ? { time: toTime(read.date) } : undefined;
}

/** Reads what an editor types, as the kind that is asked for; by default as a name, a score, a number or words, whatever it is. */
export function readSingle(
  text: string,
  entities: readonly EntityJson[],
  kind?: ValueKind,
): SingleJson {
  const plain = text.trim();
  const name = () => findEntity(plain, entities)?.id;
  switch (kind) {
    case 'words':
      return toWords(plain);
    case 'number':
      return readCount(plain) ?? toWords(plain);
    case 'score':
      return readScore(plain) ?? toWords(plain);
    case 'time':
      return readTime(plain) ?? toWords(plain);
    case 'name':
      return name() ?? toWords(plain);
    case 'fact':
    case undefined:
      return name() ?? readScore(plain) ?? readCount(plain) ?? toWords(plain);
  }
}

/** Writes a value as an editor types it. */
export function formatSingle(
  value: SingleJson,
  entities: readonly EntityJson[],
  lexicon: Lexicon,
): string {
  if (typeof value === 'string') return entities.find(({ id }) => id === value)?.label ?? value;
  if ('text' in value) return value.text;
  if ('count' in value)
    return writeValue(lexicon, { ...value, bound: value.bound ?? 'exact' }).trim();
  if ('time' in value) {
    return formatTime({ ...value.time, inferred: value.time.inferred ?? [] });
  }
  return 'score' in value ? value.score.join('–') : value.fact;
}

/** True for a value in which nothing is written yet. */
export const isEmpty = (value: ValueJson): boolean =>
  partsOf(value).every((part) =>
    typeof part === 'string' ? part === '' : 'text' in part && part.text === '',
  );

/** True if two values say the same; a shorter form, or whether words are in the plural, does not matter. */
export function isSame(a: SingleJson, b: SingleJson): boolean {
  const bare = (value: SingleJson): unknown => {
    if (typeof value === 'string') return value;
    if ('text' in value) return { text: value.text };
    if ('time' in value) return { ...value.time, inferred: [] };
    return 'count' in value ? [value.count, value.of, value.bound ?? 'exact'] : value;
  };
  return JSON.stringify(bare(a)) === JSON.stringify(bare(b));
}
