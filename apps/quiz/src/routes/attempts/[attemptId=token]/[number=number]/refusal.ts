import type { PublicItem } from '@dateline/model/public';
import { retryAfterOf, retryWords } from '$lib/retry-after.ts';
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
export async function tellRefusal(
  item: PublicItem,
  response: Pick<Response, 'status' | 'headers' | 'json'>,
): Promise<Refusal | undefined> {
  const { status, headers } = response;
  if (status === 409) {
    const message = 'You had answered this question already. Your first answer counts.';
    return { message, isFault: false };
  }
  if (status === 429 || status >= 500) {
    const again = retryWords(retryAfterOf(headers));
    const message = `Your answer could not be recorded now. It is still here: submit it again ${again}.`;
    return { message, isFault: false };
  }
  return status === 422 ? { message: await tellFault(item, response), isFault: true } : undefined;
}

async function tellFault(item: PublicItem, response: Pick<Response, 'json'>): Promise<string> {
  if (item.interaction !== 'number' && item.interaction !== 'date') {
    return 'That is not one of the answers. Choose again.';
  }
  const problem = Problem.safeParse(await response.json());
  const message = problem.data?.errors[0]?.message;
  return message ? `${message}.` : 'That cannot be read. Write it another way.';
}
