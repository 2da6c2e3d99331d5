import type { PublicItem } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import { readRetryAfter, formatRetryAfter } from '$lib/format/retry-after.ts';
import * as z from 'zod/mini';

/** Why the API refused a response. `isFault` is true if the reader has to change the answer. */
export interface Refusal {
  readonly message: string;
  readonly isFault: boolean;
}

/** The part of a problem that says what to write instead. */
const Problem = z.object({ errors: z.array(z.object({ message: z.string() })) });

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
  return status === 422 ? { message: await formatFault(item, response), isFault: true } : undefined;
}

/** Formats how to write the answer instead. The message of the API is in English, so only English pages use it. */
async function formatFault(item: PublicItem, response: Pick<Response, 'json'>): Promise<string> {
  if (item.interaction !== 'number' && item.interaction !== 'date') {
    return m.quiz_refused_option();
  }
  const own = item.interaction === 'date' ? m.quiz_refused_date() : m.quiz_refused_number();
  if (getLocale() !== 'en') return own;
  const problem = Problem.safeParse(await response.json());
  const message = problem.data?.errors[0]?.message;
  return message ? `${message}.` : own;
}
