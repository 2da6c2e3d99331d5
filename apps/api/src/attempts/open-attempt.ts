import { Problem } from '../problems/problem.ts';
import { type Library, refuseWithdrawn } from '../sheets/library.ts';
import type { Keyring } from '../tickets/keyring.ts';
import type { Tickets } from '../tickets/token.ts';
import type { OpenAttempt } from './attempt-view.ts';
import type { ServeQuiz } from './quiz.ts';

/** The services that an attempt is opened with. */
interface OpeningServices {
  readonly library: Pick<Library, 'findRevision' | 'findStatus'>;
  readonly tickets: Tickets;
  readonly serveQuiz: ServeQuiz;
  keyring(): Promise<Keyring>;
  /** In milliseconds since 1970. */
  now(): number;
}

/** The problems of opening an attempt, besides `unknown-attempt`; every route that opens one lists them. */
export const openAttemptProblems = [
  'expired-attempt',
  'outdated-attempt',
  'withdrawn-article',
  'attempts-unavailable',
  'unavailable',
] as const;

/**
 * Creates an attempt from its id. Throws a Problem if the id is not valid or has expired, if the
 * article is withdrawn, or if the current code would serve other items than the id was issued for.
 */
export async function openAttempt(
  { keyring: getKeyring, library, tickets, serveQuiz, now }: OpeningServices,
  id: string,
): Promise<OpenAttempt> {
  const keyring = await getKeyring();
  const ticket = await tickets.find(keyring, id);
  if (ticket === undefined) throw new Problem('unknown-attempt');
  if (ticket.expires * 1000 <= now()) throw new Problem('expired-attempt');
  const revision = await library.findRevision(ticket.revision);
  if (revision === undefined) throw new Problem('unknown-attempt');
  const { article, bank } = revision;
  // While the store cannot be reached, attempts that have begun go on.
  refuseWithdrawn(article.id, await library.findStatus(article.id).catch(() => undefined));
  const { digest, ...quiz } = await serveQuiz(keyring, bank, ticket);
  if (digest !== ticket.items) throw new Problem('outdated-attempt');
  return { id, article, ticket, ...quiz, bank };
}
