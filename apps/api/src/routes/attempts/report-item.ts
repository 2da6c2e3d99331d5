import * as z from 'zod/mini';
import { toRef } from '../../attempts/attempt-view.ts';
import { openAttempt } from '../../attempts/open-attempt.ts';
import { encodeBase64Url } from '../../platform/base64url.ts';
import { Hono } from '../../http/hono.ts';
import { limit } from '../../http/limits/limit.ts';
import { describeCall, type AnswerOf } from '../../http/operation.ts';
import { orUnavailable } from '../../platform/or-unavailable.ts';
import { plainText } from '../../http/plain-text.ts';
import { Problem } from '../../problems/problem.ts';
import { utf8 } from '../../platform/utf8.ts';
import { json } from '../../http/validate.ts';

const path = '/v1/attempts/:attemptId/reports';

const ReportItem = z.strictObject({
  number: z.int().check(z.minimum(1)),
  reason: z.enum(['wrong-answer', 'unclear', 'unfair', 'outdated', 'other']),
  text: z.optional(plainText(500)),
});

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'reportItem',
  method: 'post',
  path,
  tag: 'Attempts',
  limit: 'reports',
  summary: 'Say that something is wrong with an item',
  description:
    'The first report on an item stands, and another one is answered in the same way. An attempt may ' +
    'report five items. The text may have several lines. Whoever reads it learns nothing of the attempt.',
  param: z.strictObject({ attemptId: z.string() }),
  json: ReportItem.register(z.globalRegistry, { id: 'ReportItem' }),
  success: {
    201: {
      description: 'The report is kept',
      body: z
        .strictObject({ number: z.int().check(z.minimum(1)), reported: z.literal(true) })
        .register(z.globalRegistry, { id: 'Reported' }),
    },
  },
  problems: [
    'unknown-attempt',
    'unknown-item',
    'expired-attempt',
    'outdated-attempt',
    'withdrawn-article',
    'invalid-request',
    'too-many-reports',
    'attempts-unavailable',
    'unavailable',
  ],
}));

/** One id an item and attempt; it leads back to neither the attempt nor its reader. */
async function nameReport(nonce: string, number: number): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(JSON.stringify([nonce, number])));
  return encodeBase64Url(new Uint8Array(digest));
}

export const reportItem = new Hono().post(
  path,
  limit('reports'),
  json(ReportItem),
  async (context) => {
    const { attempts, reports, now } = context.env;
    const { number, reason, text } = context.req.valid('json');
    const attempt = await openAttempt(context.env, context.req.param('attemptId'));
    const { ticket, items, article } = attempt;
    const item = items.find((each) => each.number === number);
    if (item === undefined) throw new Problem('unknown-item');
    const ref = toRef(attempt);
    const admission = await attempts.admitReport(ref, number);
    if (admission === 'tooMany') throw new Problem('too-many-reports');
    const { responses } = await attempts.read(ref);
    const report = {
      id: await nameReport(ticket.nonce, number),
      at: new Date(now()).toISOString(),
      articleId: article.id,
      revision: ticket.revision,
      item: item.id,
      stem: item.stem,
      reason,
      text: text || null,
      answered: responses.has(number),
    };
    // Also where it was admitted before: the database may have been away then.
    await orUnavailable(() => reports.add(report));
    return context.json({ number, reported: true } satisfies AnswerOf<typeof operation, 201>, 201);
  },
);
