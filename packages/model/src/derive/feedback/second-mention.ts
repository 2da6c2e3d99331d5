import { nameOfDelegation } from '../../english/lexicon.ts';
import { capitalise, nameOf } from '../../english/words.ts';
import type { SheetLookup } from '../lookup/sheet-lookup.ts';

/** Writes short names in a text that is read after another one. */
export interface SecondMention {
  /** The text, with a short name for who or what `before` names in full. Quoted words stay as they are. */
  readonly shorten: (text: string, before: string) => string;
}

interface FullName {
  readonly full: RegExp;
  readonly short: string;
}

const firstWord = (text: string): string => /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';

const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const wholeWords = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${escapePattern(name)}(?![\\p{L}\\p{N}-])`, 'giu');

/** True if what follows the text is the beginning of a sentence. */
const endsSentence = (text: string): boolean => text === '' || /[.!?]\s$/.test(text);

/** True if what follows the text stands inside a quotation. */
const isQuoting = (text: string): boolean => text.lastIndexOf('“') > text.lastIndexOf('”');

const writeShort = (text: string, { full, short }: FullName): string =>
  text.replace(full, (name, at: number) => {
    const before = text.slice(0, at);
    if (isQuoting(before)) return name;
    return endsSentence(before) ? capitalise(short) : short;
  });

/** The names of a sheet that have a short form, but for short forms that two of them have. */
function listShortNames(lookup: SheetLookup): { name: string; short: string }[] {
  const all = [
    ...lookup.sheet.entities.map((entity) => ({ name: nameOf(entity), short: entity.short })),
    ...lookup
      .factsOf('delegation')
      .map((fact) => ({ name: nameOfDelegation(lookup, fact), short: fact.short })),
  ].flatMap(({ name, short }) => (short === undefined ? [] : [{ name, short }]));
  const bearers = Map.groupBy(all, ({ short }) => short.toLowerCase());
  return [...bearers.values()].flatMap((named) => (named.length === 1 ? named : []));
}

/** Indexes the short names of a sheet by the first word of the full one. */
export function indexShortNames(lookup: SheetLookup): SecondMention {
  const named = listShortNames(lookup).map(({ name, short }) => ({
    first: firstWord(name).toLowerCase(),
    short,
    full: wholeWords(name),
  }));
  const byFirstWord = Map.groupBy(named, ({ first }) => first);
  const find = (text: string): FullName[] => {
    const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    return [...words]
      .flatMap((word) => byFirstWord.get(word) ?? [])
      .filter(({ full }) => text.search(full) >= 0);
  };
  return { shorten: (text, before) => find(before).reduce(writeShort, text) };
}
