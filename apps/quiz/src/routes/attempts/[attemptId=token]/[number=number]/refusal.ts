import type { PublicItem } from '@dateline/model/public';
import * as z from 'zod/mini';

/** The part of a problem that tells a reader what to write instead. */
const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })) });

/** Says in words why the API did not take a response; undefined where that was no fault of the reader. */
export async function tellRefusal(
  item: PublicItem,
  response: Pick<Response, 'status' | 'json'>,
): Promise<string | undefined> {
  if (response.status === 409) {
    return 'You had answered this question already. Your first answer counts.';
  }
  if (response.status !== 422) return undefined;
  if (item.interaction !== 'number' && item.interaction !== 'date') {
    return 'That is not one of the answers. Choose again.';
  }
  const problem = Refusal.safeParse(await response.json());
  const message = problem.data?.errors[0]?.message;
  return message ? `${message}.` : 'That cannot be read. Write it another way.';
}
