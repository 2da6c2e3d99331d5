import { formatNumber, joinWords, spell } from './words.ts';
import { partsOf, type Single, type Value } from '../sheet/value.ts';

/** The names that a text needs. */
export interface Names {
  /** The name of an entity inside a sentence. */
  readonly nameOf: (entity: string) => string;
  /** The noun phrase that names a fact. */
  readonly nameOfFact: (fact: string) => string;
}

const bounds = { exact: '', atLeast: 'at least ', atMost: 'at most ', about: 'about ' } as const;

function writePart(names: Names, part: Single): string {
  if (typeof part === 'string') return names.nameOf(part);
  if ('text' in part) return part.text;
  if ('fact' in part) return names.nameOfFact(part.fact);
  if ('score' in part) return part.score.join('–');
  const number = part.count > 10 ? formatNumber(part.count) : spell(part.count);
  return `${bounds[part.bound]}${number} ${part.of}`;
}

/** A value as it stands inside a sentence: "Pakistan and India", "26 people", "4–2". */
export const writeValue = (names: Names, value: Value): string =>
  joinWords(partsOf(value).map((part) => writePart(names, part)));

/** All ways to write a part of a value as an option; the first one is the usual. */
export function writeOptions(names: Names, part: Single): string[] {
  if (typeof part === 'object' && 'count' in part) {
    const number = formatNumber(part.count);
    return [number, `${number} ${part.of}`, writePart(names, part)];
  }
  const short = typeof part === 'object' && 'text' in part ? part.short : undefined;
  return [...(short === undefined ? [] : [short]), writePart(names, part)];
}
