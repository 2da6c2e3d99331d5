import { assembleQuiz, toPublicItem, topics, type Bank, type ServedItem } from '@dateline/model';
import { listAvoided } from './avoided-items.ts';
import { encodeBase64Url, utf8 } from '../platform/bytes.ts';
import type { Keyring } from '../tickets/keyring.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** The part of a ticket that the items of an attempt depend on. */
export type QuizChoice = Pick<Ticket, 'revision' | 'seed' | 'length' | 'topics' | 'difficulty'>;

/** Assembles the items of a choice, which are the same for every attempt with this choice. */
export async function serveQuiz(
  keyring: Keyring,
  bank: Bank,
  { revision, seed, length, topics: chosen, difficulty }: QuizChoice,
): Promise<ServedItem[]> {
  const inOrder = topics.filter((topic) => chosen.includes(topic));
  const keyed = await keyring.shuffle(
    JSON.stringify([revision, seed, length, inOrder, difficulty]),
  );
  const avoid = listAvoided(bank, seed);
  return assembleQuiz(bank, { seed: keyed, length, topics: inOrder, difficulty, avoid });
}

/** A digest of the public views of items, so that it reveals nothing of a key. */
export async function digestItems(items: readonly ServedItem[]): Promise<string> {
  const bytes = utf8(JSON.stringify(items.map(toPublicItem)));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return encodeBase64Url(new Uint8Array(digest.slice(0, 12)));
}
