import { Agent, request as open } from 'node:http';
import type { HostileRequest } from './hostile-request.ts';

/** A response, with the names of its headers in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** The longest wait for a response, in milliseconds. A longer one counts as a hang. */
const longestWait = 10_000;

/** What Node says of a connection that the other end has closed, before and while it writes. */
const closedCodes = new Set(['ECONNRESET', 'EPIPE']);

/** Opens the connections of a run. */
export const createAgent = (connections: number): Agent =>
  new Agent({ keepAlive: true, maxSockets: connections });

/**
 * Sends a request as it is; unlike `fetch`, this changes neither path, method nor headers. Resolves to the
 * response, or to an Error if there is none.
 */
export function sendRequest(
  origin: string,
  hostile: HostileRequest,
  agent: Agent,
): Promise<Answer | Error> {
  const { method, address, headers, body, isChunked } = hostile;
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const bytes = Buffer.from(body ?? '');
    const all = {
      ...Object.fromEntries(headers),
      // Node sends the body of a GET without its length, which would begin the next request.
      ...(body !== undefined &&
        (isChunked ? { 'Transfer-Encoding': 'chunked' } : { 'Content-Length': bytes.length })),
    };
    const request = open({ hostname, port, method, path: address, agent, headers: all });
    const timer = setTimeout(() => {
      request.destroy(new Error(`There is no response after ${longestWait} ms`));
    }, longestWait);
    const end = (result: Answer | Error | Promise<Answer | Error>): void => {
      clearTimeout(timer);
      resolve(result);
    };
    request.on('error', (error) => {
      // The server may close an idle connection at the moment in which it is used again.
      const isClosed = 'code' in error && closedCodes.has(String(error.code));
      end(request.reusedSocket && isClosed ? sendRequest(origin, hostile, agent) : error);
    });
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('error', end);
      response.on('end', () => {
        const named: Record<string, string | undefined> = {};
        for (const [name, value] of Object.entries(response.headers)) named[name] = String(value);
        end({ status: response.statusCode ?? 0, headers: named, text });
      });
    });
    request.end(bytes);
  });
}
