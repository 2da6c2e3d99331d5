import 'fake-indexeddb/auto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openStore, type KeptResponse } from './open-store.ts';
import { keep, listKept } from './outbox.ts';
import { sendKept } from './send-kept.ts';

/** How the server answers the response to an item, by its number, and what it was sent. */
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
  await (await openStore()).clear('outbox');
});

const responseOf = (number: number, action = `${origin}/${number}`): KeptResponse => ({
  attemptId: 'attempt',
  number,
  until: '2026-12-01T00:00:00.000Z',
  action,
  fields: [['choice', 'b & c']],
  lines: [],
  at: number,
});

const left = async () =>
  (await listKept('attempt')).map(({ number, refused }) => ({ number, refused }));

test('what is kept is posted as the form would have been, once, and removed', async () => {
  await keep(responseOf(2));
  await keep(responseOf(1));
  const sent = await Promise.all([sendKept(), sendKept(), sendKept()]);
  expect(sent).toEqual([{ done: true }, { done: true }, { done: true }]);
  expect(posted).toEqual(['1 choice=b+%26+c', '2 choice=b+%26+c']);
  expect(await left()).toEqual([]);
});

for (const status of [400, 404, 409, 410, 422]) {
  test(`${status}: what the server refuses is marked, not sent again, and holds up nothing`, async () => {
    statuses.set(1, status);
    await keep(responseOf(1));
    await keep(responseOf(2));
    expect(await sendKept()).toEqual({ done: true });
    expect(await sendKept()).toEqual({ done: true });
    expect(posted).toHaveLength(2);
    expect(await left()).toEqual([{ number: 1, refused: status }]);
  });
}

for (const status of [429, 500, 503]) {
  test(`${status}: all waits, as long as the server says`, async () => {
    statuses.set(1, status);
    await keep(responseOf(1));
    await keep(responseOf(2));
    expect(await sendKept()).toEqual({ done: false, retryAfter: 7 });
    expect(posted).toHaveLength(1);
    expect((await left()).map(({ number }) => number)).toEqual([1, 2]);
  });
}

test('an answer that leads to no verdict came from something in between: all stays', async () => {
  statuses.set(1, 200);
  await keep(responseOf(1));
  expect(await sendKept()).toEqual({ done: false });
  expect(await left()).toHaveLength(1);
});

test('without a connection all stays', async () => {
  await keep(responseOf(1, 'http://127.0.0.1:9/1'));
  expect(await sendKept()).toEqual({ done: false });
  expect(await left()).toHaveLength(1);
});
