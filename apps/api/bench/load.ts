import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** An address, and how many bytes each answer has, head and body. */
export interface Target {
  readonly url: URL;
  readonly responseBytes: number;
}

const requestFor = ({ host, pathname }: URL): string =>
  `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;

const open = async (url: URL): Promise<Socket> => {
  const socket = connect(Number(url.port), url.hostname);
  socket.setNoDelay(true);
  await once(socket, 'connect');
  return socket;
};

/** Sends one request and counts the bytes of the answer; every later answer must have as many. */
export async function measureTarget(url: URL): Promise<Target> {
  const socket = await open(url);
  socket.write(requestFor(url));
  let bytes = 0;
  let text = '';
  for await (const chunk of socket) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    text += chunk.toString('latin1');
    const head = text.indexOf('\r\n\r\n');
    const length = Number(/content-length: (\d+)/i.exec(text)?.[1]);
    if (head >= 0 && bytes >= head + 4 + length) break;
  }
  if (!text.startsWith('HTTP/1.1 200'))
    throw new Error(`Cannot measure ${url.href}: ${text.slice(0, 80)}`);
  return { url, responseBytes: bytes };
}

/** Sends requests on several connections for some time; resolves to answers per second. */
export async function measureThroughput(
  { url, responseBytes }: Target,
  { connections, milliseconds }: { readonly connections: number; readonly milliseconds: number },
): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(url)));
  const request = requestFor(url);
  let answers = 0;
  for (const socket of sockets) {
    let missing = responseBytes;
    socket.on('data', (chunk) => {
      missing -= chunk.length;
      if (missing > 0) return;
      if (missing < 0) throw new Error('Cannot count answers: one is longer than the first');
      answers += 1;
      missing = responseBytes;
      socket.write(request);
    });
    socket.write(request);
  }
  const begin = performance.now();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const seconds = (performance.now() - begin) / 1000;
  for (const socket of sockets) socket.destroy();
  return answers / seconds;
}
