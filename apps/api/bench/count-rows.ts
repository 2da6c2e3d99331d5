import { Attempt, type AttemptMode } from '@dateline/model';
import type { Miniflare } from 'miniflare';
import * as z from 'zod/mini';
import { Connection } from './connection.ts';
import { order } from './open-objects.ts';
import { answerCalls, finishCall, startCalls } from './take-quizzes.ts';

const Rows = z.object({ read: z.int(), written: z.int(), alarms: z.int() });
/** What an object has read and written, and how often it has set its alarm. */
export type Rows = z.infer<typeof Rows>;

const shard = 'weur-0';
const day = 24 * 60 * 60 * 1000;
/** After so long neither an attempt nor its reader is remembered, in milliseconds. */
const forgotten = 200 * day;

const rowsOf = async (
  api: Miniflare,
  binding: 'ATTEMPT_SHARD' | 'REVISION_STATISTICS',
  name: string,
): Promise<Rows> => Rows.parse(await order(api, binding, name, 'rows'));

const add = (one: Rows, other: Rows): Rows => ({
  read: one.read + other.read,
  written: one.written + other.written,
  alarms: one.alarms + other.alarms,
});

/** One attempt to be counted; `sent` says whether statistics hear of each call for itself, or of all at once. */
export interface CountedAttempt {
  readonly articleId: string;
  readonly revision: string;
  readonly mode: AttemptMode;
  readonly sent: 'each' | 'together';
}

/** Counts what one attempt costs: its calls, telling statistics, what these write, and forgetting it. */
export async function countRows(
  api: Miniflare,
  { articleId, revision, mode, sent }: CountedAttempt,
): Promise<Readonly<Record<'calls' | 'sending' | 'taking' | 'sweeping', Rows>>> {
  const connection = await Connection.open(await api.unsafeGetDirectURL('api'));
  const nothing: Rows = { read: 0, written: 0, alarms: 0 };
  let [calls, sending] = [nothing, nothing];
  const obey = async (what: 'ring' | 'sweep', later?: number): Promise<Rows> => {
    await order(api, 'ATTEMPT_SHARD', shard, what, later);
    return rowsOf(api, 'ATTEMPT_SHARD', shard);
  };
  // What comes before the attempt is not its own: to set up the objects, and what an earlier one left.
  await obey('ring');
  await rowsOf(api, 'REVISION_STATISTICS', revision);
  const [start] = startCalls({ articleId, mode, shards: 1, readers: 1 });
  if (start === undefined) throw new RangeError('Cannot count an attempt that nobody starts');
  const attempt = Attempt.parse(JSON.parse(await connection.send(start)));
  calls = add(calls, await rowsOf(api, 'ATTEMPT_SHARD', shard));
  for (const call of [...answerCalls(attempt), finishCall(attempt)]) {
    await connection.send(call);
    calls = add(calls, await rowsOf(api, 'ATTEMPT_SHARD', shard));
    if (sent === 'each') sending = add(sending, await obey('ring'));
  }
  if (sent === 'together') sending = await obey('ring');
  connection.close();
  const taking = await rowsOf(api, 'REVISION_STATISTICS', revision);
  return { calls, sending, taking, sweeping: await obey('sweep', forgotten) };
}
