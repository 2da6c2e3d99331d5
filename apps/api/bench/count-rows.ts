import { Attempt, type AttemptMode } from '@dateline/model';
import type { Miniflare } from 'miniflare';
import * as z from 'zod/mini';
import { callObject } from './call-object.ts';
import { Connection } from './connection.ts';
import { answerCalls, finishCall, startCalls } from './take-quizzes.ts';

const Rows = z.object({ read: z.int(), written: z.int(), alarms: z.int() });
/** How many rows an object has read and written, and how often it has set its alarm. */
export type Rows = z.infer<typeof Rows>;

const shard = 'weur-0';
const day = 24 * 60 * 60 * 1000;
/** After so long, in milliseconds, an attempt and its reader are deleted. */
const retention = 250 * day;

const rowsOf = async (
  api: Miniflare,
  binding: 'ATTEMPT_SHARD' | 'REVISION_STATISTICS',
  name: string,
): Promise<Rows> => Rows.parse(await callObject(api, binding, name, 'counts'));

const add = (one: Rows, other: Rows): Rows => ({
  read: one.read + other.read,
  written: one.written + other.written,
  alarms: one.alarms + other.alarms,
});

/** One attempt; `sent` says whether its events go to the statistics after each call or all together. */
export interface CountedAttempt {
  readonly articleId: string;
  readonly revision: string;
  readonly mode: AttemptMode;
  readonly sent: 'each' | 'together';
}

/** Counts the rows that one attempt costs: its calls, sending its events, taking them in, and its deletion. */
export async function countRows(
  api: Miniflare,
  { articleId, revision, mode, sent }: CountedAttempt,
): Promise<Readonly<Record<'calls' | 'sending' | 'taking' | 'sweeping', Rows>>> {
  const connection = await Connection.open(await api.unsafeGetDirectURL('api'));
  const none: Rows = { read: 0, written: 0, alarms: 0 };
  let [calls, sending] = [none, none];
  const run = async (command: 'alarm' | 'sweep', later?: number): Promise<Rows> => {
    await callObject(api, 'ATTEMPT_SHARD', shard, command, later);
    return rowsOf(api, 'ATTEMPT_SHARD', shard);
  };
  // Resets the counts: setting up the objects and an earlier attempt do not belong to this one.
  await run('alarm');
  await rowsOf(api, 'REVISION_STATISTICS', revision);
  const [start] = await startCalls({ articleId, mode, shards: 1, readers: 1 });
  if (start === undefined)
    throw new RangeError('Cannot count rows: there is no call that starts an attempt');
  const attempt = Attempt.parse(JSON.parse(await connection.send(start)));
  calls = add(calls, await rowsOf(api, 'ATTEMPT_SHARD', shard));
  for (const call of [...answerCalls(attempt), finishCall(attempt)]) {
    await connection.send(call);
    calls = add(calls, await rowsOf(api, 'ATTEMPT_SHARD', shard));
    if (sent === 'each') sending = add(sending, await run('alarm'));
  }
  if (sent === 'together') sending = await run('alarm');
  connection.close();
  const taking = await rowsOf(api, 'REVISION_STATISTICS', revision);
  return { calls, sending, taking, sweeping: await run('sweep', retention) };
}
