import type { PublicItem } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import { readRetryAfter, formatRetryAfter } from '$lib/format/retry-after.ts';
import * as z from 'zod/mini';

/** Why a response was not taken; `isFault` where the reader has to enter it otherwise. */
export interface Refusal {
  readonly message: string;
  readonly isFault: boolean;
}

/** The part of a problem that tells a reader what to write instead. */
const Problem = z.object({ errors: z.array(z.object({ message: z.string() })) });

/**
 * Says in words why the API did not take a response; undefined where it did, or where the whole page
 * has something else to say.
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

/** The API says in English how to write it instead. */
async function formatFault(item: PublicItem, response: Pick<Response, 'json'>): Promise<string> {
  if (item.interaction !== 'number' && item.interaction !== 'date') {
    return m.quiz_refused_option();
  }
  if (getLocale() !== 'en') return m.quiz_refused_text();
  const problem = Problem.safeParse(await response.json());
  const message = problem.data?.errors[0]?.message;
  return message ? `${message}.` : m.quiz_refused_text();
}
