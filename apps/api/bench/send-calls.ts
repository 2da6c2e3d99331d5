import { Connection, type Call } from './connection.ts';

/** How some calls went: the answers in the order of the calls. */
export interface Run {
  readonly bodies: readonly string[];
  readonly perSecond: number;
  /** How long each took, in milliseconds, in no order. */
  readonly latencies: readonly number[];
}

/** Sends calls on several connections at once, each the next one that no other has taken. */
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
