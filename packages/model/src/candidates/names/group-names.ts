import { foldWord } from '../text/tokens.ts';
import type { Guess } from './guess-sort.ts';

/** A name of an article in the order of the text. */
export interface Named {
  readonly words: readonly string[];
  readonly guess: Guess;
  /** Whether it stands in brackets right behind the name before it. */
  readonly isInBrackets: boolean;
}

interface Group {
  readonly id: number;
  readonly words: readonly string[];
  guess: Guess;
}

const fold = (words: readonly string[]): string =>
  words.map(foldWord).join(' ').replaceAll('.', '');

/** The first letters of the words with a capital: "WHO", with and without small words. */
function initialsOf(words: readonly string[]): string[] {
  const parts = words.flatMap((word) => word.split(/[-‐‑]/));
  const capital = parts.filter((word) => /^\p{Lu}/u.test(word));
  return parts.length < 2
    ? []
    : [capital, parts].map((some) => some.map((word) => word.charAt(0).toUpperCase()).join(''));
}

const isAcronym = (words: readonly string[]): boolean =>
  words.length === 1 && /^(?:\p{Lu}\.?){2,12}s?$/u.test(words[0] ?? '');
const lettersOf = ([word = '']: readonly string[]): string => word.replace(/[.s]/g, '');

/** The shorter names by which a text goes on: of a person the family or given name, of an organisation its first words. */
function listShort({ words, guess: { sort } }: Named): string[] {
  if (words.length < 2 || sort === 'place') return [];
  const lengths = words.slice(1).map((_, at) => at + 1);
  return sort === 'organisation'
    ? lengths.filter((length) => length > 1).map((length) => fold(words.slice(0, length)))
    : [...lengths.map((length) => fold(words.slice(-length))), fold(words.slice(0, 1))];
}

const expanded: Guess = {
  sort: 'organisation',
  why: 'its first letters are its short name',
  weight: 2,
};

/** The names so far, found by full name, shorter name and first letters; each leads to the latest group. */
class Groups {
  readonly list: Group[] = [];
  readonly #full = new Map<string, Group>();
  readonly #short = new Map<string, Group>();
  readonly #initials = new Map<string, Group>();

  add(name: Named): Group {
    const group = { id: this.list.length, words: name.words, guess: name.guess };
    this.list.push(group);
    this.enter(name, group);
    return group;
  }

  /** Makes a group known by the names that follow from one of its names. */
  enter(name: Named, group: Group): void {
    this.#full.set(fold(name.words), group);
    for (const short of listShort(name)) this.#short.set(short, group);
    if (isAcronym(name.words)) return;
    for (const initials of initialsOf(name.words)) this.#initials.set(initials, group);
  }

  find({ words, guess, isInBrackets }: Named): Group | undefined {
    const key = fold(words);
    const same = this.#full.get(key);
    if (same !== undefined) return same;
    // A country is no short name of a person.
    if (guess.weight >= 2 && guess.sort === 'place') return undefined;
    if (isAcronym(words)) {
      const group = this.#initials.get(lettersOf(words));
      if (group !== undefined && group.guess.weight < expanded.weight) group.guess = expanded;
      return group;
    }
    const last = this.list.at(-1);
    const isExpansion =
      isInBrackets &&
      last !== undefined &&
      isAcronym(last.words) &&
      initialsOf(words).includes(lettersOf(last.words));
    return isExpansion ? last : this.#short.get(key);
  }
}

/** Numbers the groups of names that mean one thing, with the best guess of any name in a group. */
export function groupNames(
  names: readonly Named[],
): { readonly group: number; readonly guess: Guess }[] {
  const groups = new Groups();
  const found = names.map((name) => {
    const group = groups.find(name);
    if (group === undefined) return groups.add(name);
    if (name.guess.weight > group.guess.weight) group.guess = name.guess;
    groups.enter(name, group);
    return group;
  });
  return found.map(({ id, guess }) => ({ group: id, guess }));
}
