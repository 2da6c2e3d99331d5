import { formatNumber, insideSentence, joinWords, spell } from './words.ts';
import { partsOf, type Single, type Value } from '../sheet/value.ts';

/** The names that a text needs. */
export interface Names {
  /** The name of an entity inside a sentence. */
  readonly nameOf: (entity: string) => string;
  /** The noun phrase that names a fact. */
  readonly nameOfFact: (fact: string) => string;
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
  const inWords = part.count <= 10 && signs[part.of] === undefined;
  const number = inWords ? spell(part.count) : formatNumber(part.count);
  return `${bounds[part.bound]}${writeCounted(number, part.of)}`;
}

/** A value as it stands inside a sentence: "Pakistan and India", "26 people", "4–2". */
export const writeValue = (names: Names, value: Value): string =>
  joinWords(partsOf(value).map((part) => writePart(names, part)));

/** All ways to write a part of a value as an option; the first one is the usual. */
export function writeOptions(names: Names, part: Single): [string, ...string[]] {
  if (typeof part === 'object' && 'count' in part) {
    const number = formatNumber(part.count);
    return [number, writeCounted(number, part.of), writePart(names, part)];
  }
  const short = typeof part === 'object' && 'text' in part ? part.short : undefined;
  const written = writePart(names, part);
  return short === undefined ? [written] : [short, written];
}
