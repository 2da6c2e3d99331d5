import type { Item } from '../item/item.ts';
import { lemmasOf } from '../item/lemmas.ts';
import { smallNumber } from '../item/small-number.ts';
import type { SheetShape } from '../sheet/sheet-shape.ts';
import { holdsName } from '../sheet/text/holds-name.ts';

/** A question that tells the answer of another one. */
export interface Giveaway {
  /** The id of the item that tells it, and of the item whose answer it tells. */
  readonly by: string;
  readonly of: string;
  /** The line that tells it, and where in the question it stands. */
  readonly part: 'question' | 'answer' | 'feedback';
  readonly text: string;
}

/** What editors call the parts of a question that tell an answer. */
export const giveawayParts: Readonly<Record<Giveaway['part'], string>> = {
  question: 'the question itself',
  answer: 'one of its answers',
  feedback: 'its feedback',
};

type Line = Pick<Giveaway, 'part' | 'text'>;

/** All lines that readers see of an item. */
function listLines({ stem, options, feedback }: Item): Line[] {
  const told = [feedback.key, ...Object.values(feedback.options)].filter((text) => text !== '');
  return [
    { part: 'question', text: stem },
    ...options.map(({ label }): Line => ({ part: 'answer', text: label })),
    ...[...new Set(told)].map((text): Line => ({ part: 'feedback', text })),
  ];
}

/** So much of what an answer adds to its question is as good as the whole. */
const enough = 0.5;
/** A line that shares so many words with a question is about the same matter; one alone may be chance. */
const fewestOfStem = 2;

/** What a line has to say to give an answer away. */
interface Secret {
  readonly name: string;
  /** The words of the answer that neither its question nor the headline says; none of an answer with a number. */
  readonly key: readonly string[];
  /** The words of the question that the headline does not say. */
  readonly stem: readonly string[];
}

/** A number may count anything, so of an answer with one no part gives it away, and a small number alone says nothing. */
const numeric =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen|hundred)\b/u;
const shortNumber = new RegExp(`^(?:${smallNumber})$`);

function readSecrets({ stem: asked, reveals }: Item, headline: ReadonlySet<string>): Secret[] {
  const stem = [...lemmasOf(asked)].filter((word) => !headline.has(word));
  const names = reveals.map((name) => name.toLowerCase());
  return names
    .filter((name) => !shortNumber.test(name))
    .map((name) => ({
      name,
      stem,
      key: numeric.test(name)
        ? []
        : [...lemmasOf(name)].filter((word) => !stem.includes(word) && !headline.has(word)),
    }));
}

/** True if a line is about what a question asks, and says the answer or most of its words. */
function givesAway(text: string, { name, key, stem }: Secret): boolean {
  const words = lemmasOf(text);
  const count = (of: readonly string[]): number => of.filter((word) => words.has(word)).length;
  if (count(stem) < fewestOfStem) return false;
  return holdsName(text, name) || (key.length > 0 && count(key) >= enough * key.length);
}

/**
 * Lists the questions that give the answers of others away, in a line about the same matter that says most of the answer, for
 * editors to rewrite. `gives` keeps apart in a quiz also what names an answer in another connection.
 */
export function listGiveaways(
  items: readonly Item[],
  { headline }: Pick<SheetShape, 'headline'>,
): Giveaway[] {
  const known = lemmasOf(headline);
  const lines = new Map(items.map((item) => [item, listLines(item)]));
  return items.flatMap((other) => {
    const secrets = readSecrets(other, known);
    return items.flatMap((item): Giveaway[] => {
      // Two ways to ask for one thing never meet.
      if (item === other || item.asks.some((slot) => other.asks.includes(slot))) return [];
      const line = lines
        .get(item)
        ?.find(({ text }) => secrets.some((each) => givesAway(text, each)));
      return line === undefined ? [] : [{ by: item.id, of: other.id, ...line }];
    });
  });
}
