import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/** A line to a server that can be cut: then nobody gets through, whatever a browser thinks of its network. */
export interface NetworkLink {
  readonly url: string;
  cut(): Promise<void>;
  /** From now on nothing passes, and nobody is told: a line that hangs. Mended by cutting it first. */
  hang(): void;
  mend(): Promise<void>;
}

/** Lays a line to `origin`; it is whole at first. */
export async function layLink(origin: string): Promise<NetworkLink> {
  const port = await freePort();
  const { hostname, port: target } = new URL(origin);
  const sockets = new Set<Socket>();
  let hangs = false;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A line that is cut breaks whatever is under way.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((near) => {
    if (hangs) return keep(near);
    const far = connect(Number(target), hostname);
    keep(near);
    keep(far);
    near.pipe(far).pipe(near);
  });
  const mend = (): Promise<void> =>
    new Promise((resolve) => server.listen(port, 'localhost', resolve));
  await mend();
  return {
    url: `http://localhost:${port}`,
    mend,
    hang: () => {
      hangs = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    cut: () =>
      new Promise((resolve) => {
        hangs = false;
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
