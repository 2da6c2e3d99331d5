import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One request, and the status that its answer must have. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly status: number;
}

/** Opens a socket that sends each write at once. */
export async function openSocket(url: URL): Promise<Socket> {
  const socket = connect(Number(url.port), url.hostname);
  socket.setNoDelay(true);
  await once(socket, 'connect');
  return socket;
}

function writeRequest({ host }: URL, { method, path, headers = {}, body }: Call): string {
  const text = body === undefined ? '' : JSON.stringify(body);
  const type = body === undefined ? '' : 'Content-Type: application/json\r\n';
  const length = `Content-Length: ${Buffer.byteLength(text)}\r\n`;
  const own = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\n${own.join('')}${type}${length}\r\n${text}`;
}

/** Reads the body of an answer; undefined if it is not complete yet. Throws if the status is wrong. */
function readAnswer(bytes: Buffer, status: number): string | undefined {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const lines = bytes.toString('latin1', 0, head);
  const length = /\r\ncontent-length: (\d+)/i.exec(lines)?.[1];
  if (!lines.startsWith(`HTTP/1.1 ${status} `) || length === undefined) {
    throw new Error(`Cannot count an answer: ${bytes.toString('utf8', 0, 1000)}`);
  }
  const end = head + 4 + Number(length);
  if (bytes.length > end)
    throw new Error('Cannot count an answer: it is longer than its Content-Length');
  return bytes.length < end ? undefined : bytes.toString('utf8', head + 4, end);
}

/** Sends one call after another; an answer counts only once its last byte has arrived. */
export class Connection {
  readonly #socket: Socket;
  readonly #url: URL;

  private constructor(socket: Socket, url: URL) {
    this.#socket = socket;
    this.#url = url;
  }

  static async open(url: URL): Promise<Connection> {
    return new Connection(await openSocket(url), url);
  }

  /** Resolves to the body of the answer; rejects if its status is not the one of the call. */
  send(call: Call): Promise<string> {
    return new Promise((resolve, reject) => {
      let bytes: Buffer = Buffer.alloc(0);
      const settle = (conclude: () => void): void => {
        this.#socket.off('data', onData).off('error', onError).off('close', onClose);
        conclude();
      };
      const onData = (chunk: Buffer): void => {
        bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
        try {
          const body = readAnswer(bytes, call.status);
          if (body !== undefined) settle(() => resolve(body));
        } catch (error) {
          settle(() => reject(error));
        }
      };
      const onError = (error: Error): void => settle(() => reject(error));
      const onClose = (): void => onError(new Error('Cannot count an answer: it broke off'));
      this.#socket.on('data', onData).on('error', onError).on('close', onClose);
      this.#socket.write(writeRequest(this.#url, call));
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
