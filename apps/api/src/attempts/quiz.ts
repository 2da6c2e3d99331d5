import { assembleQuiz, toPublicItem, topics, type Bank, type ServedItem } from '@dateline/model';
import { encodeBase64Url } from '../platform/base64url.ts';
import { utf8 } from '../platform/utf8.ts';
import type { Keyring } from '../tickets/keyring.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** What the items of an attempt depend on; the way of feedback and the attempt itself do not count. */
export type QuizChoice = Pick<Ticket, 'revision' | 'seed' | 'length' | 'topics' | 'difficulty'>;

/** Puts the items together that a choice stands for: the same ones for every attempt that makes it. */
export async function serveQuiz(
  keyring: Keyring,
  bank: Bank,
  { revision, seed, length, topics: chosen, difficulty }: QuizChoice,
): Promise<ServedItem[]> {
  const inOrder = topics.filter((topic) => chosen.includes(topic));
  // A mixed quiz is shuffled as before there was a choice, so that seeds shared then give the same.
  const asked = difficulty === 'mixed' ? [] : [difficulty];
  const keyed = await keyring.shuffle(JSON.stringify([revision, seed, length, inOrder, ...asked]));
  return assembleQuiz(bank, { seed: keyed, length, topics: inOrder, difficulty });
}

/** Names items by what readers see of them, so that the name tells nothing of a key. */
export async function digestItems(items: readonly ServedItem[]): Promise<string> {
  const bytes = utf8(JSON.stringify(items.map(toPublicItem)));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return encodeBase64Url(new Uint8Array(digest.slice(0, 12)));
}
