import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { listen } from './listen.ts';

type State = 'open' | 'cut' | 'stalled';

/** A TCP proxy to a server whose connections can be broken, whatever the browser takes its network for. */
export interface NetworkLink {
  readonly url: string;
  /** Closes all connections and refuses new ones. */
  cut(): void;
  /** Accepts connections and passes on nothing, so that requests time out. */
  stall(): void;
  /** Passes on new connections again after `cut`. */
  restore(): void;
  /** Passes on new connections to another server. */
  redirect(origin: string): void;
  /** Closes the proxy. */
  close(): Promise<void>;
}

/** Opens a proxy to `origin` on a free port. It listens until it is closed, so that no other program gets the port. */
export async function openNetworkLink(origin: string): Promise<NetworkLink> {
  let target = new URL(origin);
  const sockets = new Set<Socket>();
  let state: State = 'open';
  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const disconnectAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    track(near);
    if (state === 'cut') return near.destroy();
    if (state === 'stalled') return near;
    const far = connect(Number(target.port), target.hostname);
    track(far);
    return near.pipe(far).pipe(near);
  });
  const port = await listen(server);
  return {
    url: `http://localhost:${port}`,
    cut() {
      state = 'cut';
      disconnectAll();
    },
    stall() {
      state = 'stalled';
      for (const socket of sockets) socket.unpipe().pause();
    },
    restore() {
      state = 'open';
    },
    redirect(other) {
      target = new URL(other);
      disconnectAll();
    },
    async close() {
      server.close();
      disconnectAll();
      await once(server, 'close');
    },
  };
}
