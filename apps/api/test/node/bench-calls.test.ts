import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import type { Call } from '../../bench/connection.ts';
import { sendCalls } from '../../bench/send-calls.ts';

const calls: readonly Call[] = Array.from({ length: 40 }, (_, at) => ({
  method: 'PUT',
  path: `/${at}`,
  body: { at },
  status: 200,
}));

/** Serves on this machine for as long as some work takes. */
async function serve<Result>(listener: RequestListener, work: (url: URL) => Promise<Result>) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Cannot find the port');
  try {
    return await work(new URL(`http://127.0.0.1:${address.port}`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('each call is sent once and counted once, with its answer, however the answer is cut into pieces', async () => {
  const seen: string[] = [];
  const run = await serve(
    (request, response) => {
      seen.push(request.url ?? '');
      const body = `“${request.url}” `.repeat(2_000);
      response.writeHead(200, { 'Content-Length': Buffer.byteLength(body) });
      response.write(body.slice(0, 7), () => response.end(body.slice(7)));
    },
    (url) => sendCalls(url, calls, 4),
  );
  expect(seen.toSorted()).toEqual(calls.map(({ path }) => path).toSorted());
  expect(run.bodies).toEqual(calls.map(({ path }) => `“${path}” `.repeat(2_000)));
  expect(run.latencies).toHaveLength(calls.length);
});

test('an answer of another status is no answer', async () => {
  const refuse = serve(
    (request, response) => {
      const status = request.url === '/17' ? 429 : 200;
      response.writeHead(status, { 'Content-Length': 2 }).end('{}');
    },
    (url) => sendCalls(url, calls, 4),
  );
  await expect(refuse).rejects.toThrow('429');
});

test('an answer that breaks off is no answer', async () => {
  const broken = serve(
    (_request, response) => {
      response.writeHead(200, { 'Content-Length': 10 });
      response.write('half', () => response.destroy());
    },
    (url) => sendCalls(url, calls, 4),
  );
  await expect(broken).rejects.toThrow('broke off');
});
