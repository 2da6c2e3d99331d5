import { once } from 'node:events';
import type { Server } from 'node:net';

/** Makes a server listen on a free port of this machine; resolves to the port. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Cannot find a free port');
  return address.port;
}
