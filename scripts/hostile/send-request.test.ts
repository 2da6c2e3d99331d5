import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import type { HostileRequest } from './hostile-request.ts';
import { createAgent, sendRequest } from './send-request.ts';

test('a body is sent with its length, or in chunks without it, also to read', async () => {
  const server = createServer(({ headers, method }, response) => {
    response.end(`${method} ${headers['content-length']} ${headers['transfer-encoding']}`);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  const agent = createAgent(1);
  const send = async (method: string, isChunked: boolean): Promise<unknown> => {
    const request: HostileRequest = {
      service: 'api',
      target: 'any',
      isSound: false,
      method,
      address: '/',
      headers: [],
      body: 'hostile',
      isChunked,
    };
    const answer = await sendRequest(`http://127.0.0.1:${address.port}`, request, agent);
    return answer instanceof Error ? answer : answer.text;
  };
  try {
    assert.equal(await send('POST', false), 'POST 7 undefined');
    assert.equal(await send('POST', true), 'POST undefined chunked');
    assert.equal(await send('GET', true), 'GET undefined chunked');
  } finally {
    agent.destroy();
    server.close();
  }
});
