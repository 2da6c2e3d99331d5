import {
  Confidence,
  parseResponse,
  Recorded,
  Response,
  Verdict,
  type ServedItem,
} from '@dateline/model';
import { Hono } from '../../http/hono.ts';
import * as z from 'zod/mini';
import type { Outcome } from '../../attempt-store/attempt-state.ts';
import { toReceipt, toRef, type OpenAttempt } from '../../attempts/attempt-view.ts';
import { canonicalResponse } from '../../attempts/canonical-response.ts';
import { markResponse } from '../../attempts/mark.ts';
import { openAttempt } from '../../attempts/open-attempt.ts';
import { limit } from '../../http/limits/limit.ts';
import { describeCall } from '../../http/operation.ts';
import { Problem } from '../../problems/problem.ts';
import { json } from '../../http/validate.ts';

const PutResponse = z.strictObject({ response: Response, confidence: z.optional(Confidence) });

const path = '/v1/attempts/:attemptId/responses/:number';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'putResponse',
  method: 'put',
  path,
  tag: 'Attempts',
  summary: 'Answer an item',
  description:
    'The first response counts. Sending it again is answered as the first time; another one gets ' +
    'a problem that carries the verdict on the first, where that is due. A response may say how sure its ' +
    'reader is: the result marks that beside the score, as the first response said it.',
  param: z.strictObject({
    attemptId: z.string(),
    number: z
      .string()
      .check(z.regex(/^[1-9]\d?$/))
      .register(z.globalRegistry, { description: 'From 1.', example: '1' }),
  }),
  json: PutResponse.register(z.globalRegistry, { id: 'PutResponse' }),
  limit: 'writes',
  success: {
    200: {
      description: 'The verdict; with deferred feedback, only that the response is kept',
      body: z.union([Verdict, Recorded]),
    },
  },
  problems: [
    'unknown-attempt',
    'unknown-item',
    'already-answered',
    'already-finished',
    'expired-attempt',
    'outdated-attempt',
    'withdrawn-article',
    'invalid-request',
    'attempts-unavailable',
    'unavailable',
  ],
}));

/** Finds the item and reads the response to it; throws a Problem where either cannot be. */
function readResponse({ items }: OpenAttempt, number: string, raw: unknown) {
  const item = items.find((each) => String(each.number) === number);
  if (item === undefined) throw new Problem('unknown-item');
  const parsed = parseResponse(item, raw);
  if (!parsed.ok) {
    throw new Problem('invalid-request', {
      detail: `The response does not fit item ${item.number}`,
      errors: [{ path: ['response', ...parsed.path], message: parsed.message }],
    });
  }
  return { item, response: canonicalResponse(item.interaction, parsed.response) };
}

/** Turns what became of a response into the answer to who sent it. */
function toAnswer(attempt: OpenAttempt, item: ServedItem, outcome: Outcome): Verdict | Recorded {
  if (outcome.status === 'refused') throw new Problem('already-finished');
  const receipt = toReceipt(attempt, item, outcome.stored, outcome.finished);
  if (outcome.status === 'answeredOtherwise') {
    throw new Problem('already-answered', {
      detail: 'The first response counts',
      extensions: receipt,
    });
  }
  return receipt;
}

export const putResponse = new Hono().put(
  path,
  limit('writes'),
  json(PutResponse),
  async (context) => {
    const { attemptId, number } = context.req.param();
    const attempt = await openAttempt(context.env, attemptId);
    const { response: raw, confidence } = context.req.valid('json');
    const { item, response } = readResponse(attempt, number, raw);
    const outcome = await context.env.attempts.record(toRef(attempt), {
      number: item.number,
      response,
      confidence,
      mark: markResponse(attempt.bank, item, response),
    });
    return context.json(toAnswer(attempt, item, outcome), 200);
  },
);
