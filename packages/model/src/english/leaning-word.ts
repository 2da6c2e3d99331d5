import { monthPattern } from '../sheet/format-time.ts';
import { withoutQuotations } from './words.ts';

/** Words that open a sentence and are no name. */
const openers: ReadonlySet<string> = new Set(
  [
    'a about above across after against all along although among an another around as at',
    'because before behind below beside between beyond both but by each early even every except few first five for four from',
    'he her here his how i if in inside instead into it its last late like long many more most near neither no nobody none',
    'nor not nothing of off on once one only or out outside over she since so some such',
    'ten that the their then there these they this those though three through to too two under unless until up upon',
    'what when where which while who whom whose why with within without yet',
  ].flatMap((line) => line.split(' ')),
);
/** Openers of clauses whose subject a pronoun after the comma takes up: "When Reagan came, he …". */
const clauseOpener =
  /^(?:after|although|as|because|before|if|once|since|though|until|when|where|while)\b/i;
const calendar = new RegExp(
  `^(?:${monthPattern}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$`,
);
/** Words after which a name is a place, a time or a part, and no subject. */
const preposition = /^(?:an?|at|by|for|from|in|near|of|on|to|under|with)$/i;
/** Plural nouns of which a number only measures something. */
const measures =
  'days|hours|minutes|seconds|weeks|months|years|decades|centuries|times|votes|points|goals|miles|kilometres|metres|degrees|dollars|euros|pounds';
const determined = new RegExp(
  String.raw`\b(?:an?|all|another|both|each|every|the|whose|(?:two|three|four|five)(?! (?:${measures})\b))\s+\p{Ll}`,
  'iu',
);
/** A number, but no year, with a plural noun: "331 physicians". */
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:(?!(?:1\d|20)\d\d\b)\d[\d.,]*|six|seven|eight|nine|ten|eleven|twelve)(?: \p{L}+)? (?!(?:${measures}|as|has|is|was)\b)(?:\p{L}+s|people|men|women|children)\b`,
  'iu',
);

/** True if a text counts people or things that "they" after it can mean. */
export const countsSome = (text: string): boolean => counted.test(text);

/** True if a text names somebody or something that a pronoun after it can mean. */
function hasSubject(text: string): boolean {
  const words = text.split(/[^\p{L}\p{N}’'.-]+/u).filter((word) => word !== '');
  const isName = (word: string, at: number): boolean =>
    /^\p{Lu}/u.test(word) &&
    !calendar.test(word) &&
    (at === 0 ? !openers.has(word.toLowerCase()) : !preposition.test(words[at - 1] ?? ''));
  return words.some(isName) || determined.test(text);
}

const clauseOf = (before: string): string => before.split(/[;:.?!]\s+/).at(-1) ?? '';

/** True if a pronoun after this text can mean what the text names; it does not in "A lawyer from Texas, he was …". */
function isNamed(before: string): boolean {
  const clause = clauseOf(before);
  const describes = /,\s*$/.test(clause) && !clauseOpener.test(clause);
  return hasSubject(describes ? before.slice(0, before.length - clause.length) : before);
}

/** True if a sentence or a half of one stands before. */
const followsOn = (before: string): boolean => /[.?!;:]\s*$/.test(before);

/** A word that leans on another, and whether it may, given the text before it and after it. */
interface Leaning {
  readonly word: RegExp;
  readonly rests: (before: string, after: string) => boolean;
}

const leanings: readonly Leaning[] = [
  { word: /\b(?:he|she)\b/giu, rests: isNamed },
  { word: /\bthey\b/giu, rests: (before) => isNamed(before) || countsSome(before) },
  { word: /\b(?:him|hers)\b/giu, rests: hasSubject },
  { word: /\b(?:them|theirs)\b/giu, rests: (before) => hasSubject(before) || countsSome(before) },
  {
    // "In his memoirs the linesman …"
    word: /\b(?:his|her|their)\b/giu,
    rests: (before, after) => hasSubject(before) || (before !== '' && hasSubject(after)),
  },
  {
    // Elsewhere "it" may mean nothing at all: "it took two hours", "it was Shepard who …".
    word: /(?<=^|[.?!]\s)(?:It(?! (?:is|was|took|takes) (?:\d|[^,;.]*\b(?:that|when|who|whom|which)\b))|Its)\b/gu,
    rests: hasSubject,
  },
  { word: /(?<=^|[.?!]\s)(?:This|That|These|Those)\b/gu, rests: followsOn },
  {
    word: /(?<=^|[.?!]\s)Both\b(?!\s+(?:\S+\s+)?(?:of|men|people|the|women|\p{L}+s)\b)/gu,
    rests: followsOn,
  },
  {
    word: /\b(?:at|by|from|in|on|near|until)\s+(?:that|these|this|those)\b/giu,
    rests: (before) => hasSubject(before) || /\d/.test(before),
  },
  { word: /\b(?:did|do|done) that\b/giu, rests: () => false },
  {
    word: /\bas well\b(?! as\b)/giu,
    rests: (before) => /[;:.?!]|\b(?:and|but|nor|or)\b/.test(before),
  },
  {
    word: /\bthere\b(?!\s+(?:are|had been|has been|is|was|were)\b)/giu,
    rests: (before) => /\b(?:at|from|in|near|of|on|outside|to)\s+(?:the\s+)?\p{Lu}/u.test(before),
  },
];

function find(text: string): string | undefined {
  const plain = withoutQuotations(text);
  const found = leanings.flatMap(({ word, rests }) =>
    [...plain.matchAll(word)].filter(
      ({ 0: { length }, index }) => !rests(plain.slice(0, index), plain.slice(index + length)),
    ),
  );
  return found.toSorted((a, b) => a.index - b.index)[0]?.[0];
}

/** The most texts whose results are remembered: a result of a quiz reads the same sentences for each reader. */
const mostKnown = 4_000;
const known = new Map<string, string | undefined>();

/** The first word of an English text that means somebody or something which the text itself does not name; undefined if there is none. */
export function findLeaningWord(text: string): string | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size === mostKnown) known.clear();
  const found = find(text);
  known.set(text, found);
  return found;
}
