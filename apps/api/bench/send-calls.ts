import { Connection, type Call } from './connection.ts';

/** The answers in the order of the calls, and how fast they came. */
export interface Run {
  readonly bodies: readonly string[];
  readonly perSecond: number;
  /** In milliseconds, in no order. */
  readonly latencies: readonly number[];
}

/** Sends all calls, on several connections at once. */
export async function sendCalls(
  url: URL,
  calls: readonly Call[],
  connections: number,
): Promise<Run> {
  const opened = await Promise.all(Array.from({ length: connections }, () => Connection.open(url)));
  const bodies: string[] = [];
  const latencies: number[] = [];
  const queue = calls.entries();
  const work = async (connection: Connection): Promise<void> => {
    for (const [at, call] of queue) {
      const begin = performance.now();
      bodies[at] = await connection.send(call);
      latencies.push(performance.now() - begin);
    }
  };
  try {
    const begin = performance.now();
    await Promise.all(opened.map(work));
    const seconds = (performance.now() - begin) / 1000;
    return { bodies, latencies, perSecond: calls.length / seconds };
  } finally {
    for (const connection of opened) connection.close();
  }
}
