import 'fake-indexeddb/auto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openStore, type QueuedResponse } from './open-store.ts';
import { addToQueue, listQueued } from './response-queue.ts';
import { sendQueue } from './send-queue.ts';

/** The status of the server's answer for each item number, and the requests that it got. */
const statuses = new Map<number, number>();
const posted: string[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.method === 'GET') return response.end('<main>');
    const number = Number(/\d+/.exec(request.url ?? '')?.[0]);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      posted.push(`${number} ${body}`);
      const headers = { Location: `/${number}`, 'Retry-After': '7' };
      response.writeHead(statuses.get(number) ?? 303, headers).end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address !== null && typeof address === 'object') origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => server.close());

beforeEach(async () => {
  statuses.clear();
  posted.length = 0;
  await (await openStore()).clear('responses');
});

const responseOf = (number: number, action = `${origin}/${number}`): QueuedResponse => ({
  attemptId: 'attempt',
  number,
  until: '2026-12-01T00:00:00.000Z',
  action,
  fields: [['choice', 'b & c']],
  lines: [],
  outage: 'network',
  at: number,
});

const left = async () =>
  (await listQueued('attempt')).map(({ number, refused }) => ({ number, refused }));

test('queued responses are posted once, as the form would have posted them, and deleted', async () => {
  await addToQueue(responseOf(2));
  await addToQueue(responseOf(1));
  const sent = await Promise.all([sendQueue(), sendQueue(), sendQueue()]);
  expect(sent).toEqual([{ done: true }, { done: true }, { done: true }]);
  expect(posted).toEqual(['1 choice=b+%26+c', '2 choice=b+%26+c']);
  expect(await left()).toEqual([]);
});

for (const status of [400, 404, 409, 410, 422]) {
  test(`${status}: a refused response is marked, is not sent again, and does not block the others`, async () => {
    statuses.set(1, status);
    await addToQueue(responseOf(1));
    await addToQueue(responseOf(2));
    expect(await sendQueue()).toEqual({ done: true });
    expect(await sendQueue()).toEqual({ done: true });
    expect(posted).toHaveLength(2);
    expect(await left()).toEqual([{ number: 1, refused: status }]);
  });
}

for (const status of [429, 500, 503]) {
  test(`${status}: all responses stay in the queue for the Retry-After of the server`, async () => {
    statuses.set(1, status);
    await addToQueue(responseOf(1));
    await addToQueue(responseOf(2));
    expect(await sendQueue()).toEqual({ done: false, retryAfter: 7 });
    expect(posted).toHaveLength(1);
    expect((await left()).map(({ number }) => number)).toEqual([1, 2]);
  });
}

test('an answer without a redirect deletes nothing', async () => {
  statuses.set(1, 200);
  await addToQueue(responseOf(1));
  expect(await sendQueue()).toEqual({ done: false });
  expect(await left()).toHaveLength(1);
});

test('without a connection nothing is deleted', async () => {
  await addToQueue(responseOf(1, 'http://127.0.0.1:9/1'));
  expect(await sendQueue()).toEqual({ done: false });
  expect(await left()).toHaveLength(1);
});
