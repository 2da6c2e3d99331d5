import {
  gradeResponse,
  toFrame,
  topics,
  type Attempt,
  type Bank,
  type Correction,
  type GivenResponse,
  type Recorded,
  type Verdict,
} from '@dateline/model';
import type { Article } from '../sheets/article.ts';
import type { AttemptState } from '../attempt-store/attempt-state.ts';
import type { AttemptRef } from '../attempt-store/attempt-store.ts';
import type { Form } from '../statistics/event.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { Quiz } from './quiz.ts';

/** An attempt with its ticket, article and quiz. */
export interface OpenAttempt extends Omit<Quiz, 'digest'> {
  readonly id: string;
  readonly article: Article;
  readonly ticket: Ticket;
  readonly bank: Bank;
}

/** Names a quiz by its topics if it has every item on them, because only then can other readers have the same items; else null. */
function toForm({ ticket, items, bank }: OpenAttempt): Form | null {
  const all = bank.items.filter(({ topic }) => ticket.topics.includes(topic));
  if (items.length < all.length) return null;
  const asked = topics.filter((topic) => all.some((item) => item.topic === topic));
  return { id: asked.join(' '), items: items.length };
}

/** The reference by which the store finds an attempt. */
export function toRef(attempt: OpenAttempt): AttemptRef {
  const { nonce, shard, revision, expires, mode, reader } = attempt.ticket;
  const form = mode === 'counted' ? toForm(attempt) : null;
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
  { id, article, ticket, seed, items }: OpenAttempt,
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
  const { revision, length, topics: chosen, difficulty, feedback } = ticket;
  // Nobody is to practise the very items that are still to be counted.
  const isSealed = ticket.mode === 'counted' && !finished;
  return {
    id,
    articleId: article.id,
    article: { headline, language, direction, ...(source.url && { url: source.url }) },
    frame: toFrame(article),
    revision,
    ...(!isSealed && { seed }),
    options: { length, topics: chosen, difficulty },
    feedback,
    mode,
    ...(ticket.only && { repeats: true as const }),
    expiresAt: new Date(ticket.expires * 1000).toISOString(),
    finished,
    responses: given,
    ...(correction && { correction }),
  };
}
