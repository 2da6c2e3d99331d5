import {
  assembleQuiz,
  repeatItems,
  toPublicItem,
  topics,
  type Bank,
  type ServedItem,
  type Topic,
  toSeed,
} from '@dateline/model';
import { listAvoided } from './avoided-items.ts';
import { createBoundedCache } from '../platform/bounded-cache.ts';
import { encodeBase64Url, utf8 } from '../platform/bytes.ts';
import type { Keyring } from '../tickets/keyring.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** The part of a ticket that the items of an attempt depend on. */
export type QuizChoice = Pick<
  Ticket,
  'revision' | 'seed' | 'length' | 'topics' | 'difficulty' | 'only' | 'mode'
>;

/** The items of a quiz. */
export interface Quiz {
  /** The seed that gives the same items to everybody in practice. */
  readonly seed: string;
  readonly items: readonly ServedItem[];
  /** The public views of the items, as JSON. */
  readonly publicItems: string;
  /** A digest of the public views, so that it reveals nothing of a key. */
  readonly digest: string;
}

/** Assembles the quiz of a choice, which is the same for every attempt with this choice. */
export type ServeQuiz = (keyring: Keyring, bank: Bank, choice: QuizChoice) => Promise<Quiz>;

/**
 * The most characters of public items that an isolate remembers. A quiz holds five bytes for each of them, so this
 * is 20 MB: about 1,100 quizzes of ten items, or 300 of fifty.
 */
const mostCharacters = 4_000_000;

const inOrder = (chosen: readonly Topic[]): Topic[] =>
  topics.filter((topic) => chosen.includes(topic));

const nameChoice = ({
  revision,
  seed,
  length,
  topics: chosen,
  difficulty,
  only,
}: Omit<QuizChoice, 'mode'>): string =>
  JSON.stringify([revision, seed, length, inOrder(chosen), difficulty, ...(only ? [only] : [])]);

/**
 * The seed that gives the items of a choice to everybody in practice. That of a counted attempt cannot be found
 * from its ticket, so that nobody sees its keys in practice before it is finished.
 */
async function revealSeed(keyring: Keyring, { mode, seed }: QuizChoice): Promise<string> {
  if (mode === 'practice') return seed;
  return toSeed(await keyring.shuffle(JSON.stringify(['counted', seed])));
}

/** Assembles a quiz anew. */
export const serveQuiz: ServeQuiz = async (keyring, bank, choice) => {
  const { length, difficulty, only } = choice;
  const seed = await revealSeed(keyring, choice);
  const sequence = await keyring.shuffle(nameChoice({ ...choice, seed }));
  const items = only
    ? repeatItems(bank, only, sequence)
    : assembleQuiz(bank, {
        seed: sequence,
        length,
        topics: inOrder(choice.topics),
        difficulty,
        avoid: listAvoided(bank, seed),
      });
  const publicItems = JSON.stringify(items.map(toPublicItem));
  return { seed, items, publicItems, digest: await digestText(publicItems) };
};

/**
 * Serves quizzes, and remembers those of the last choices, since an attempt needs its quiz with every request. The
 * public items of those that it remembers have at most so many characters together.
 */
export function createQuizCache(most = mostCharacters): ServeQuiz {
  const quizzes = createBoundedCache<Quiz>(most, ({ publicItems }) => publicItems.length);
  return async (keyring, bank, choice) => {
    // The seed in a counted ticket is not a seed of practice.
    const name = `${choice.mode} ${nameChoice(choice)}`;
    const known = quizzes.get(name);
    if (known !== undefined) return known;
    const quiz = await serveQuiz(keyring, bank, choice);
    quizzes.set(name, quiz);
    return quiz;
  };
}

async function digestText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(text));
  return encodeBase64Url(new Uint8Array(digest.slice(0, 12)));
}
