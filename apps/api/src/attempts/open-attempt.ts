import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import { refuseWithdrawn } from '../sheets/withdrawn-article.ts';
import type { OpenAttempt } from './attempt-view.ts';
import { digestItems, serveQuiz } from './quiz.ts';
import { verifyToken } from '../tickets/token.ts';

/**
 * Makes an attempt from its id. Throws a Problem for an id that is not valid, has expired, is of an
 * article that was withdrawn, or names items that the code of today would not make.
 */
export async function openAttempt(
  { keyring: getKeyring, library, now }: Services,
  id: string,
): Promise<OpenAttempt> {
  const keyring = await getKeyring();
  const ticket = await verifyToken(keyring, id);
  if (ticket === undefined) throw new Problem('unknown-attempt');
  if (ticket.expires * 1000 <= now()) throw new Problem('expired-attempt');
  const revision = await library.findRevision(ticket.revision);
  if (revision === undefined) throw new Problem('unknown-attempt');
  const { article, bank } = revision;
  // Whoever has begun goes on while the store is away.
  refuseWithdrawn(article.id, await library.findStatus(article.id).catch(() => undefined));
  const items = await serveQuiz(keyring, bank, ticket);
  if ((await digestItems(items)) !== ticket.items) throw new Problem('outdated-attempt');
  return { id, article, ticket, items, bank };
}
