/**
 * The API as it is deployed, with subclasses of its Durable Objects that also run the commands of the
 * bench (see `call-object.ts`) and count what they read and write.
 */
import * as z from 'zod/mini';
import { AttemptShard } from '../../src/attempt-store/attempt-shard.ts';
import { StatisticsEvent } from '../../src/statistics/event.ts';
import { RevisionStatistics } from '../../src/statistics/revision-statistics.ts';

export { default } from '../../src/index.ts';
export { AttemptShard, RevisionStatistics };

type Commands = Readonly<Record<string, (body: unknown) => unknown>>;

/** Runs the command that the path names, with the JSON of the body. */
async function runCommand(commands: Commands, request: Request): Promise<Response> {
  const name = new URL(request.url).pathname.slice(1);
  const command = commands[name];
  if (command === undefined) throw new RangeError(`Cannot run ${name}: there is no such command`);
  return Response.json((await command(await request.json())) ?? null);
}

const Delivery = z.object({
  revision: z.string(),
  events: z.array(StatisticsEvent),
  times: z.int(),
});

/** Sends the same events to the statistics of a revision several times; resolves to the seconds it took. */
async function deliver(env: Cloudflare.Env, body: unknown): Promise<number> {
  const { revision, events, times } = Delivery.parse(body);
  const statistics = env.REVISION_STATISTICS.getByName(revision);
  const begin = Date.now();
  for (let time = 0; time < times; time += 1) {
    const numbered = events.map((event, at) => ({
      seq: time * events.length + at + 1,
      attempt: `attempt ${time} ${at}`,
      network: `network ${time} ${at}`,
      event,
    }));
    await statistics.apply('bench', numbered);
  }
  return (Date.now() - begin) / 1000;
}

/** Runs SQL, measures its database and sends events to statistics. */
export class OpenShard extends AttemptShard {
  override fetch(request: Request): Promise<Response> {
    const { sql } = this.ctx.storage;
    const commands: Commands = {
      run: (statement) => sql.exec(z.string().parse(statement)).toArray(),
      size: () => sql.databaseSize,
      deliver: (body) => deliver(this.env, body),
    };
    return runCommand(commands, request);
  }
}

interface Counts {
  readonly read: number;
  readonly written: number;
  readonly alarms: number;
}

/** For each object a function that returns its counts since the function was last called. */
const counters = new WeakMap<DurableObjectState, () => Counts>();

/** Makes the storage of an object count what the object does from its constructor on. */
function meter(context: DurableObjectState): DurableObjectState {
  const { storage } = context;
  const { sql } = storage;
  const setAlarm = storage.setAlarm.bind(storage);
  let cursors: Pick<SqlStorageCursor<never>, 'rowsRead' | 'rowsWritten'>[] = [];
  let alarms = 0;
  const exec = (...args: Parameters<SqlStorage['exec']>) => {
    const cursor = sql.exec(...args);
    cursors.push(cursor);
    return cursor;
  };
  const countAlarm = (...args: Parameters<typeof setAlarm>): Promise<void> => {
    alarms += 1;
    return setAlarm(...args);
  };
  Object.defineProperty(storage, 'sql', { value: { exec } });
  Object.defineProperty(storage, 'setAlarm', { value: countAlarm });
  counters.set(context, () => {
    const counts = {
      // Read only now: a cursor counts its rows while they are taken from it.
      read: cursors.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
      written: cursors.reduce((sum, { rowsWritten }) => sum + rowsWritten, 0),
      alarms,
    };
    cursors = [];
    alarms = 0;
    return counts;
  });
  return context;
}

/** Counts what it reads and writes, and does at once what it would do at its alarm. */
export class MeteredShard extends AttemptShard {
  constructor(context: DurableObjectState, env: Cloudflare.Env) {
    super(meter(context), env);
  }

  override fetch(request: Request): Promise<Response> {
    const commands: Commands = {
      counts: () => counters.get(this.ctx)?.(),
      alarm: () => this.alarm(),
      sweep: (later) => this.tick(Date.now() + z.number().parse(later)),
    };
    return runCommand(commands, request);
  }
}

/** Counts what it reads and writes. */
export class MeteredStatistics extends RevisionStatistics {
  constructor(context: DurableObjectState, env: Cloudflare.Env) {
    super(meter(context), env);
  }

  override fetch(request: Request): Promise<Response> {
    return runCommand({ counts: () => counters.get(this.ctx)?.() }, request);
  }
}
