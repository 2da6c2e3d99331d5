import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';

/** A request that the server received. */
export interface ReceivedRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An answer of the server: JSON, or plain text. The status is 200 if none is given. */
export interface StubAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Returns a function that starts a server with prepared answers, one for each request in turn. Every
 * server gets a free port of its own and stops after the test.
 */
export function useStubApi() {
  const ends: (() => void)[] = [];
  afterEach(() => ends.splice(0).forEach((end) => end()));
  return async (...answers: readonly StubAnswer[]) => {
    const asked: ReceivedRequest[] = [];
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const { method, url, headers } = request;
      const { status = 200, json, text: plain, headers: own } = answers[asked.length] ?? {};
      asked.push({ method, url, headers, body: await text(request) });
      response.writeHead(status, own).end(plain ?? JSON.stringify(json));
    };
    const server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(() => {
      server.close();
      server.closeAllConnections();
    });
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    /** Connects to the server and returns the URL of the client's port: it is taken, and nothing listens on it. */
    const connectFromSilentPort = async (): Promise<string> => {
      const socket = connect(port, '127.0.0.1');
      ends.push(() => socket.destroy());
      await once(socket, 'connect');
      return `http://127.0.0.1:${socket.localPort}`;
    };
    return { url: `http://127.0.0.1:${port}`, asked, connectFromSilentPort };
  };
}
