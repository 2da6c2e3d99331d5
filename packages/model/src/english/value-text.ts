import { formatNumber, insideSentence, joinWords, spell } from './words.ts';
import { formatTime } from '../sheet/format-time.ts';
import type { Time } from '../sheet/time.ts';
import { partsOf, timesOf, type Single, type Value } from '../sheet/value.ts';

/** The names that a text needs. */
export interface Names {
  /** The name of an entity inside a sentence. */
  readonly nameOf: (entity: string) => string;
  /** The noun phrase that names a fact. */
  readonly nameOfFact: (fact: string) => string;
  /** A time without a preposition: "7 May", or "7 May 2025" outside the frame's year. */
  readonly formatTime: (time: Time) => string;
}

/** The signs of currencies that stand before the number. */
const signs: Readonly<Record<string, string>> = { pounds: '£', dollars: '$', euros: '€' };

/** A number with what it counts: "8 minutes", "£15,000". `number` is in digits or in words. */
export function writeCounted(number: string, of: string): string {
  const sign = signs[of];
  return sign === undefined ? `${number} ${of}` : `${sign}${number}`;
}

const bounds = {
  exact: '',
  atLeast: 'at least ',
  atMost: 'no more than ',
  about: 'about ',
} as const;

function writePart(names: Names, part: Single): string {
  if (typeof part === 'string') return insideSentence(names.nameOf(part));
  if ('text' in part) return insideSentence(part.text);
  if ('fact' in part) return names.nameOfFact(part.fact);
  if ('score' in part) return part.score.join('–');
  if ('time' in part) return names.formatTime(part.time);
  const inWords = part.count <= 10 && signs[part.of] === undefined;
  const number = inWords ? spell(part.count) : formatNumber(part.count);
  return `${bounds[part.bound]}${writeCounted(number, part.of)}`;
}

/** Days of one month with its name after the last of them: "3", "5 June". */
const nameMonthOnce = (days: readonly string[]): string[] =>
  days.map((day, at) => {
    const [, first = '', rest = ''] = /^(\S+)( .+)$/.exec(day) ?? [];
    return rest !== '' && days[at + 1]?.replace(/^\S+/, '') === rest ? first : day;
  });

/** A value as it stands inside a sentence: "Pakistan and India", "26 people", "4–2", "3 and 5 June". */
export function writeValue(names: Names, value: Value): string {
  const parts = partsOf(value);
  const words = parts.map((part) => writePart(names, part));
  return joinWords(timesOf(value).length === parts.length ? nameMonthOnce(words) : words);
}

/** All ways to write a part of a value as an option; the first one is the usual. */
export function writeOptions(names: Names, part: Single): [string, ...string[]] {
  if (typeof part === 'object' && 'count' in part) {
    const number = formatNumber(part.count);
    return [number, writeCounted(number, part.of), writePart(names, part)];
  }
  if (typeof part === 'object' && 'time' in part) {
    return [names.formatTime(part.time), formatTime(part.time)];
  }
  const short = typeof part === 'object' && 'text' in part ? part.short : undefined;
  const written = writePart(names, part);
  return short === undefined ? [written] : [short, written];
}
