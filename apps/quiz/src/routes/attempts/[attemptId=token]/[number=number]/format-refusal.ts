import { RefusalReason, type PublicItem } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { readRetryAfter, formatRetryAfter } from '$lib/format/retry-after.ts';
import * as z from 'zod/mini';

/** Why the API refused a response. `isFault` is true if the reader has to change the answer. */
export interface Refusal {
  readonly message: string;
  readonly isFault: boolean;
  /** Whether only the year of a date is missing. */
  readonly lacksYear?: boolean;
}

/** The part of a problem that says why a typed answer is not taken. */
const Problem = z.object({ errors: z.array(z.object({ reason: RefusalReason })) });

const reasons: Record<RefusalReason, () => string> = {
  'unreadable-number': m.quiz_refused_number,
  'two-numbers': m.quiz_refused_two_numbers,
  'negative-count': m.quiz_refused_negative,
  'fractional-count': m.quiz_refused_fraction,
  'unreadable-date': m.quiz_refused_date,
  'two-dates': m.quiz_refused_two_dates,
  'year-missing': m.quiz_refused_year,
  'no-such-day': m.quiz_refused_day,
  'no-such-month': m.quiz_refused_month,
  'other-weekday': m.quiz_refused_weekday,
  'wants-day': m.quiz_refused_wants_day,
  'wants-month': m.quiz_refused_wants_month,
  'wants-year': m.quiz_refused_wants_year,
};

/**
 * Formats why the API refused a response. Undefined if the API accepted it, or if an error page says
 * more.
 */
export async function formatRefusal(
  item: PublicItem,
  response: Pick<Response, 'status' | 'headers' | 'json'>,
): Promise<Refusal | undefined> {
  const { status, headers } = response;
  if (status === 409) {
    return { message: m.quiz_refused_second(), isFault: false };
  }
  if (status === 429 || status >= 500) {
    const when = formatRetryAfter(readRetryAfter(headers));
    return { message: m.quiz_refused_later({ when }), isFault: false };
  }
  return status === 422 ? formatFault(item, response) : undefined;
}

/** Formats why a typed answer is not taken, in the language of the page. */
async function formatFault(item: PublicItem, response: Pick<Response, 'json'>): Promise<Refusal> {
  if (item.interaction !== 'number' && item.interaction !== 'date') {
    return { message: m.quiz_refused_option(), isFault: true };
  }
  const general = item.interaction === 'date' ? m.quiz_refused_date : m.quiz_refused_number;
  const problem = Problem.safeParse(await response.json()).data;
  const reason = problem?.errors[0]?.reason;
  const message = (reason ? reasons[reason] : general)();
  return { message, isFault: true, ...(reason === 'year-missing' && { lacksYear: true }) };
}
