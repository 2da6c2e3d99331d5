import * as z from 'zod/mini';
import { toRef } from '../../attempts/attempt-view.ts';
import { openAttempt, openAttemptProblems } from '../../attempts/open-attempt.ts';
import { networkOf } from '../../http/rate-limits/network-of.ts';
import { plainText } from '../../http/plain-text.ts';
import { encodeBase64Url, utf8 } from '../../platform/bytes.ts';
import { orUnavailable } from '../../platform/unavailable.ts';
import { Problem } from '../../problems/problem.ts';
import type { ReportSender } from '../../reports/reports.ts';
import type { Keyring } from '../../tickets/keyring.ts';
import { defineRoute } from '../define-route.ts';
import { AttemptId } from '../parameters.ts';

const ReportItem = z
  .strictObject({
    number: z.int().check(z.minimum(1)),
    reason: z.enum(['wrong-answer', 'unclear', 'unfair', 'outdated', 'other']),
    text: z.optional(plainText(500)),
  })
  .register(z.globalRegistry, { id: 'ReportItem' });

const Reported = z
  .strictObject({ number: z.int().check(z.minimum(1)), reported: z.literal(true) })
  .register(z.globalRegistry, { id: 'Reported' });

/** One id for each attempt and item, from which neither the attempt nor its reader can be found. */
async function createReportId(nonce: string, number: number): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(JSON.stringify([nonce, number])));
  return encodeBase64Url(new Uint8Array(digest));
}

/** The network of an address by a name of this day; undefined if the address is not counted. */
async function nameSender(
  keyring: Keyring,
  address: string | undefined,
  now: number,
): Promise<ReportSender | undefined> {
  const counted = networkOf(address);
  if (counted === undefined) return undefined;
  const day = new Date(now).toISOString().slice(0, 10);
  const network = await keyring.shuffle(JSON.stringify(['reports of a network', day, counted]));
  return { network: network.slice(0, 32), day };
}

/** Throws a 429 Problem that says to wait for the next day, which begins at midnight UTC. */
function refuseNetwork(now: number): never {
  const secondsOfDay = 24 * 60 * 60;
  const wait = secondsOfDay - (Math.floor(now / 1000) % secondsOfDay);
  throw new Problem('too-many-requests', {
    detail: 'Your network has sent as many reports today as are read',
    headers: { 'Retry-After': `${wait}` },
  });
}

export const reportItem = defineRoute(
  {
    id: 'reportItem',
    method: 'post',
    path: '/v1/attempts/:attemptId/reports',
    tag: 'Attempts',
    limit: 'reports',
    summary: 'Say that something is wrong with an item',
    description:
      'The first report on an item stands, and another one is answered in the same way. An attempt may ' +
      'report five items, and a network a hundred a day. The text may have several lines. Whoever reads it learns nothing of the attempt.',
    param: z.strictObject({ attemptId: AttemptId }),
    unknown: 'unknown-attempt',
    json: ReportItem,
    success: { 201: { description: 'The report is kept', body: Reported } },
    problems: ['unknown-item', 'too-many-reports', ...openAttemptProblems],
  },
  async ({ env, req, json }) => {
    const { number, reason, text } = req.valid('json');
    const attempt = await openAttempt(env, req.valid('param').attemptId);
    const { ticket, items, article } = attempt;
    const item = items.find((each) => each.number === number);
    if (item === undefined) throw new Problem('unknown-item');
    const ref = toRef(attempt);
    const admission = await env.attempts.admitReport(ref, number);
    if (admission === 'tooMany') throw new Problem('too-many-reports');
    const { responses } = await env.attempts.read(ref);
    const report = {
      id: await createReportId(ticket.nonce, number),
      at: new Date(env.now()).toISOString(),
      articleId: article.id,
      revision: ticket.revision,
      item: item.id,
      stem: item.stem,
      reason,
      text: text || null,
      answered: responses.has(number),
    };
    // Sent again even if it was admitted before: the database may not have been reached then.
    const address = req.header('CF-Connecting-IP');
    const sender = await nameSender(await env.keyring(), address, env.now());
    const isStored = await orUnavailable(() => env.reports.add(report, sender));
    if (!isStored) refuseNetwork(env.now());
    return json({ number, reported: true }, 201);
  },
);
