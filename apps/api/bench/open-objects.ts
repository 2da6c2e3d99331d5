import type { Miniflare } from 'miniflare';

/**
 * Stands before the bundle. Its objects are those of the bundle, and take orders besides: to run a
 * command of SQL, to tell how large they are, to send statistics the same events again and again. The
 * `Metered` ones tell how many rows they have read and written, and how often they have set their alarm,
 * since they were last asked.
 */
export const openEntry = `
  import worker, { AttemptShard, RevisionStatistics } from './index.js';

  const obey = (orders) => async function (request) {
    const order = new URL(request.url).pathname.slice(1);
    return Response.json(await orders[order](this.ctx.storage.sql, await request.json(), this.env));
  };

  const orders = {
    run: (sql, command) => sql.exec(command).toArray(),
    size: (sql) => sql.databaseSize,
    deliver: async (_sql, { revision, events, times }, env) => {
      const statistics = env.REVISION_STATISTICS.getByName(revision);
      const begin = Date.now();
      for (let time = 0; time < times; time += 1) {
        const numbered = events.map((event, at) => ({ seq: time * events.length + at + 1, event }));
        await statistics.apply('bench', numbered);
      }
      return (Date.now() - begin) / 1000;
    },
  };

  export { RevisionStatistics };
  export class OpenShard extends AttemptShard {}
  OpenShard.prototype.fetch = obey(orders);

  const meter = (Base) => class extends Base {
    constructor(context, env) {
      const { storage } = context;
      const { sql } = storage;
      const setAlarm = storage.setAlarm.bind(storage);
      const cursors = [];
      let alarms = 0;
      const exec = (...args) => {
        const cursor = sql.exec(...args);
        cursors.push(cursor);
        return cursor;
      };
      const countAlarm = (at) => {
        alarms += 1;
        return setAlarm(at);
      };
      Object.defineProperty(storage, 'sql', { value: { exec } });
      Object.defineProperty(storage, 'setAlarm', { value: countAlarm });
      super(context, env);
      this.fetch = obey({
        rows: () => {
          const seen = cursors.splice(0);
          const sum = (name) => seen.reduce((total, cursor) => total + cursor[name], 0);
          const told = { read: sum('rowsRead'), written: sum('rowsWritten'), alarms };
          alarms = 0;
          return told;
        },
        ring: async () => (await this.alarm()) ?? null,
        sweep: async (_sql, later) => (await this.tick(Date.now() + later)) ?? null,
      });
    }
  };
  export class MeteredShard extends meter(AttemptShard) {}
  export class MeteredStatistics extends meter(RevisionStatistics) {}

  export default worker;`;

/** Gives an object an order, by the object's name; resolves with what it says. */
export async function order(
  api: Miniflare,
  binding: 'ATTEMPT_SHARD' | 'REVISION_STATISTICS',
  name: string,
  what: 'run' | 'size' | 'deliver' | 'rows' | 'ring' | 'sweep',
  body: unknown = null,
): Promise<unknown> {
  const objects = await api.getDurableObjectNamespace(binding, 'api');
  const object = objects.get(objects.idFromName(name));
  const response = await object.fetch(`http://bench/${what}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Cannot ${what}: ${await response.text()}`);
  return response.json();
}
