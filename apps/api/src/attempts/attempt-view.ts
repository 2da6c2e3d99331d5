import {
  gradeResponse,
  toFrame,
  type Attempt,
  type Bank,
  type Correction,
  type GivenResponse,
  type Recorded,
  type ServedItem,
  type Verdict,
} from '@dateline/model';
import type { Article } from '../sheets/article.ts';
import type { AttemptState } from '../attempt-store/attempt-state.ts';
import type { AttemptRef } from '../attempt-store/attempt-store.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** An attempt with its ticket, article and items. */
export interface OpenAttempt {
  readonly id: string;
  readonly article: Article;
  readonly ticket: Ticket;
  readonly items: readonly ServedItem[];
  /** The public views of the items, as JSON. */
  readonly publicItems: string;
  readonly bank: Bank;
}

/** The reference by which the store finds an attempt. Only a quiz of a given seed is a form, since only that can be taken by others. */
export function toRef({ ticket, items }: Pick<OpenAttempt, 'ticket' | 'items'>): AttemptRef {
  const { nonce, shard, revision, expires, mode, reader, seeded } = ticket;
  const form = seeded ? { id: ticket.items, items: items.length } : null;
  return { nonce, shard, revision, expires, mode, reader, form };
}

/** True if a reader may see the verdict on a response. */
export const isDue = ({ feedback }: Ticket, finished: boolean): boolean =>
  feedback === 'immediate' || finished;

/** The verdict on a stored response if it is due, else only that the response is stored. */
export function toReceipt(
  { ticket }: OpenAttempt,
  verdict: Verdict,
  finished: boolean,
): Verdict | Recorded {
  return isDue(ticket, finished) ? verdict : { number: verdict.number, recorded: true };
}

/** The public view of an attempt as JSON: items without their keys, and verdicts only if they are due. */
export function formatAttempt(
  attempt: OpenAttempt,
  state: AttemptState,
  correction?: Correction,
): string {
  const view = JSON.stringify(toView(attempt, state, correction));
  return `${view.slice(0, -1)},"items":${attempt.publicItems}}`;
}

/** The public view without the items, whose JSON is kept with the quiz. */
function toView(
  { id, article, ticket, items }: OpenAttempt,
  { responses, confidences, finished, mode }: AttemptState,
  correction: Correction | undefined,
): Omit<Attempt, 'items'> {
  const given = items.flatMap((item): GivenResponse[] => {
    const response = responses.get(item.number);
    if (response === undefined) return [];
    const { number } = item;
    const confidence = confidences.get(number);
    return [
      {
        number,
        response,
        ...(confidence && { confidence }),
        ...(isDue(ticket, finished) && { verdict: gradeResponse(item, response) }),
      },
    ];
  });
  const { headline, language, direction, source } = article;
  const { revision, seed, length, topics, difficulty, feedback } = ticket;
  return {
    id,
    articleId: article.id,
    article: { headline, language, direction, ...(source.url && { url: source.url }) },
    frame: toFrame(article),
    revision,
    seed,
    options: { length, topics, difficulty },
    feedback,
    mode,
    expiresAt: new Date(ticket.expires * 1000).toISOString(),
    finished,
    responses: given,
    ...(correction && { correction }),
  };
}
