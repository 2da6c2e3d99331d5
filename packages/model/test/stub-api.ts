import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';

/** What a server was asked. */
export interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What it answers: JSON, or the text as it is, with other headers. */
export interface StubAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves whatever a test says, one answer after the other, as no real API would; all ends with the test. */
export function useStubApi() {
  const ends: (() => void)[] = [];
  afterEach(() => ends.splice(0).forEach((end) => end()));
  return async (...answers: readonly StubAnswer[]) => {
    const asked: Asked[] = [];
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const { method, url, headers } = request;
      const { status = 200, json, text: plain, headers: own } = answers[asked.length] ?? {};
      asked.push({ method, url, headers, body: await text(request) });
      response.writeHead(status, own).end(plain ?? JSON.stringify(json));
    };
    const server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const end = (): void => {
      server.close();
      server.closeAllConnections();
    };
    ends.push(end);
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return { url: `http://127.0.0.1:${port}`, asked, end };
  };
}
