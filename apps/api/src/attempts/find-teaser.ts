import {
  bandOf,
  PublicItem,
  Seed,
  toPublicItem,
  topics,
  type Item,
  formatSeed,
} from '@dateline/model';
import * as z from 'zod/mini';
import type { Keyring } from '../tickets/keyring.ts';
import { defaultQuiz } from '../sheets/default-quiz.ts';
import type { Revision } from '../sheets/library.ts';
import type { ServeQuiz } from './quiz.ts';

/** The first question of a quiz, which can be shown before the quiz is started. */
export const Teaser = z
  .strictObject({
    revision: z.string().check(z.describe('SHA-256 of the sheet, in hex.')),
    seed: Seed.check(
      z.describe('Start an attempt with this seed and no other options: `item` is its first item.'),
    ),
    item: PublicItem,
  })
  .register(z.globalRegistry, { id: 'Teaser' });
export type Teaser = z.infer<typeof Teaser>;

/** How long all readers of an article meet the same teaser, in milliseconds. */
export const teaserTurn = 5 * 60_000;

/** How many seeds are tried. Most quizzes begin with a single choice, and about one in six with an easy one in words. */
const tries = 24;

/**
 * How well an item invites to a quiz: best is an easy single choice between words. Guessing one of several numbers or dates
 * is no fun, a picture is not part of a teaser, and what is not a single choice cannot be answered by one tap.
 */
function inviteWith({ difficulty, ...item }: Item): 0 | 1 | 2 | 3 {
  if (item.interaction !== 'choice') return 0;
  if (item.picture !== undefined) return 1;
  if (item.options.some(({ label }) => /\p{Number}/u.test(label))) return 1;
  return bandOf(difficulty) === 'easy' ? 3 : 2;
}

interface TeaserServices {
  readonly serveQuiz: ServeQuiz;
  keyring(): Promise<Keyring>;
  /** In milliseconds since 1970. */
  now(): number;
}

/**
 * Finds a seed whose quiz of ten mixed items begins with the item that invites best. The seed depends on the time
 * alone, in turns: within one, all copies of a page are the same and can be cached, and the next turn shows another item.
 * Undefined if the article has no items.
 */
export async function findTeaser(
  services: TeaserServices,
  { hash, bank }: Pick<Revision, 'hash' | 'bank'>,
): Promise<Teaser | undefined> {
  const keyring = await services.keyring();
  const turn = Math.floor(services.now() / teaserTurn);
  const mixed = { ...defaultQuiz, mode: 'practice' } as const;
  const options = { revision: hash, topics: [...topics], ...mixed };
  let best: { readonly rank: number; readonly teaser: Teaser } | undefined;
  for (let at = 0; at < tries; at += 1) {
    const seed = formatSeed(turn * tries + at);
    const { items } = await services.serveQuiz(keyring, bank, { ...options, seed });
    const [first] = items;
    if (first === undefined) return undefined;
    const rank = inviteWith(first);
    if (best && rank <= best.rank) continue;
    best = { rank, teaser: { revision: hash, seed, item: toPublicItem(first) } };
    if (rank === 3) break;
  }
  return best?.teaser;
}
