import type { Entity } from '../entity.ts';
import type { Fact } from '../fact.ts';
import type { Question } from '../question.ts';
import type { Single } from '../value.ts';
import { quoteEach } from '../text/quote-each.ts';
import type { SheetFault } from './sheet-fault.ts';
import { contentOf, denies, rewordsValue, smallWordsOf } from './rewords-value.ts';
import { formsOf, listAskable, partsIn, sameValue } from './slots-of-fact.ts';

type Path = SheetFault['path'];
type Entities = ReadonlyMap<string, Entity>;

/** Words in lower case without punctuation and articles; "1,200" is one. */
const fold = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !/^(?:the|an?)$/.test(word))
    .join(' ')} `;

/** The words of a fact outside the value that is asked for: its statement, and the names and words in all parts. */
const listTexts = (fact: Fact, entities: Entities): string[] => [
  ...(fact.statement === undefined ? [] : [fact.statement]),
  ...listAskable(fact).flatMap((slot) =>
    partsIn(fact, slot).flatMap((part) => formsOf(part, entities)),
  ),
];

/** True if a key has the two numbers of a score one after the other: "523 votes to 46". */
function saysScore(key: string, score: readonly number[]): boolean {
  const found = key.match(/\d+(?:,\d{3})*/g) ?? [];
  const numbers = found.map((number) => number.replaceAll(',', ''));
  return ` ${numbers.join(' ')} `.includes(` ${score.join(' ')} `);
}

/** True if a key has a form of a value, and no "no" or "not" before it: "a drought, not a flood", but not "no drought". */
function saysForm(key: string, form: string): boolean {
  const at = fold(key).indexOf(fold(form));
  return at >= 0 && !denies(fold(key).slice(0, at));
}

/** True if a key says a part of a value. Names and numbers stay as they are; words may be said in others, scores in another form. */
function saysPart(
  key: string,
  part: Single,
  forms: readonly string[],
  texts: readonly string[],
): boolean {
  if (forms.some((form) => saysForm(key, form))) return true;
  if (typeof part === 'string') return false;
  return 'score' in part
    ? saysScore(key, part.score)
    : 'text' in part && rewordsValue(key, forms, texts);
}

/** What a key needs to say words of a value; names the words of both, because small ones do not count. */
function adviseOnWords(key: string, forms: readonly string[]): string {
  if (!forms.some((form) => denies(form) === denies(key))) {
    return 'only one of the two has "no", "not" or the like, so they say the opposite of each other';
  }
  const [content, small] = [forms.flatMap(contentOf), smallWordsOf(key)];
  const short = 'give the value a "short" that is in the key';
  if (content.length === 0) return `all its words are too small to count, so ${short}`;
  const one = new Set(content).size === 1 ? 'the word' : 'one of the words';
  const ignored = small.length === 0 ? '' : `; small words do not count: ${quoteEach(small)}`;
  return `it needs ${one} ${quoteEach(content)}, half of its own words from the fact, and no other number or name${ignored}. Or ${short}`;
}

/** What a key needs to say a part of a value. */
function adviseOnKey(key: string, part: Single, forms: readonly string[]): string {
  if (typeof part === 'string') return 'write one of these names in it';
  if ('score' in part) {
    const [first, second] = part.score;
    return `write both numbers in figures and in this order, as "${first}–${second}" or "${first} to ${second}"`;
  }
  return 'text' in part ? adviseOnWords(key, forms) : 'write it as it stands there';
}

/** Finds a right answer in an editor’s words that does not say the value of the slot. */
export function checkKey(
  fact: Fact,
  { ask, key }: Question,
  entities: Entities,
  path: Path,
): SheetFault[] {
  const parts = partsIn(fact, ask).map((part) => ({ part, forms: formsOf(part, entities) }));
  if (key === undefined || parts.some(({ forms }) => forms.length === 0)) return [];
  const texts = listTexts(fact, entities);
  return parts
    .filter(({ part, forms }) => !saysPart(key, part, forms, texts))
    .map(({ part, forms }) => ({
      path: [...path, 'key'],
      message: `The key has to say the value of the slot (${quoteEach(forms)}): ${adviseOnKey(key, part, forms)}`,
    }));
}

/** Finds a right answer of a list that is no value of the slot. */
export function checkKeys(fact: Fact, { ask, keys = [] }: Question, path: Path): SheetFault[] {
  const parts = partsIn(fact, ask);
  return keys.flatMap((key, at) =>
    parts.some((part) => sameValue(part, key))
      ? []
      : [
          {
            path: [...path, 'keys', at],
            message: `This is not a value of the slot "${ask}"; it has ${parts.map((part) => JSON.stringify(part)).join(', ')}`,
          },
        ],
  );
}
