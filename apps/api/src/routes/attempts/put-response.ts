import {
  Confidence,
  gradeResponse,
  parseResponse,
  Recorded,
  Response,
  Verdict,
  type ServedItem,
} from '@dateline/model';
import * as z from 'zod/mini';
import type { Outcome } from '../../attempt-store/attempt-state.ts';
import { toReceipt, toRef, type OpenAttempt } from '../../attempts/attempt-view.ts';
import { digestNetwork } from '../../attempts/digest-network.ts';
import { networkOf } from '../../http/rate-limits/network-of.ts';
import { markResponse } from '../../attempts/mark.ts';
import { openAttempt, openAttemptProblems } from '../../attempts/open-attempt.ts';
import { Problem } from '../../problems/problem.ts';
import { sendJson } from '../../http/send-json.ts';
import type { Services } from '../../services.ts';
import { defineRoute } from '../define-route.ts';
import { AttemptId, ItemNumber } from '../parameters.ts';

const PutResponse = z
  .strictObject({ response: Response, confidence: z.optional(Confidence) })
  .register(z.globalRegistry, { id: 'PutResponse' });

/** Finds the item and parses the response to it; throws a Problem if there is no such item or the response does not fit it. */
function readResponse({ items }: OpenAttempt, number: number, raw: unknown) {
  const item = items.find((each) => each.number === number);
  if (item === undefined) throw new Problem('unknown-item');
  const parsed = parseResponse(item, raw);
  if (!parsed.ok) {
    const { path, message, reason } = parsed;
    throw new Problem('invalid-request', {
      detail: `The response does not fit item ${item.number}`,
      errors: [{ path: ['response', ...path], message, ...(reason && { reason }) }],
    });
  }
  return { item, response: parsed.response };
}

/** The digest of the network that a response comes from; undefined in practice, which needs none. */
async function findNetwork(
  { keyring, now }: Pick<Services, 'keyring' | 'now'>,
  { ticket }: OpenAttempt,
  address: string | undefined,
): Promise<string | undefined> {
  if (ticket.mode === 'practice') return undefined;
  return digestNetwork(await keyring(), ticket.revision, networkOf(address), now());
}

/** The answer to a response with its verdict. Throws a Problem if another response was stored before, or the attempt is finished. */
function toAnswer(
  attempt: OpenAttempt,
  item: ServedItem,
  verdict: Verdict,
  outcome: Outcome,
): Verdict | Recorded {
  if (outcome.status === 'refused') throw new Problem('already-finished');
  if (outcome.status !== 'answeredOtherwise') return toReceipt(attempt, verdict, outcome.finished);
  const first = gradeResponse(item, outcome.stored);
  throw new Problem('already-answered', {
    detail: 'The first response counts',
    extensions: toReceipt(attempt, first, outcome.finished),
  });
}

export const putResponse = defineRoute(
  {
    id: 'putResponse',
    method: 'put',
    path: '/v1/attempts/:attemptId/responses/:number',
    tag: 'Attempts',
    summary: 'Answer an item',
    description:
      'The first response counts. Sending it again is answered as the first time; another one gets ' +
      'a problem that carries the verdict on the first, if that is due. A response may say how sure its ' +
      'reader is: the result marks that beside the score, as the first response said it. ' +
      'A typed answer that cannot be read, has two readings or cannot be meant, such as 31 June or -7 people, gets ' +
      '422 with a `reason` and is not stored. A date without its year is read by the year that the stem asks about; if it names none, the year is asked for.',
    param: z.strictObject({ attemptId: AttemptId, number: ItemNumber }),
    unknown: 'unknown-item',
    json: PutResponse,
    limit: 'writes',
    success: {
      200: {
        description: 'The verdict; with deferred feedback, only that the response is kept',
        body: z.union([Verdict, Recorded]),
      },
    },
    problems: ['unknown-attempt', 'already-answered', 'already-finished', ...openAttemptProblems],
  },
  async ({ env, req }) => {
    const { attemptId, number } = req.valid('param');
    const { response: raw, confidence } = req.valid('json');
    const attempt = await openAttempt(env, attemptId);
    const { item, response } = readResponse(attempt, number, raw);
    const verdict = gradeResponse(item, response);
    const outcome = await env.attempts.record(toRef(attempt), {
      number,
      response,
      confidence,
      mark: markResponse(attempt.bank, item, response, verdict),
      network: await findNetwork(env, attempt, req.header('CF-Connecting-IP')),
    });
    return sendJson(toAnswer(attempt, item, verdict, outcome), 200);
  },
);
