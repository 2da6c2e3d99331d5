import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { generateHostileRequests, type Target } from './hostile-request.ts';

const target: Target = {
  name: 'POST /',
  service: 'api',
  method: 'POST',
  path: '/',
  params: {},
  headers: [],
  bodies: fc.constant('hostile'),
  queryNames: [],
  sound: [{ body: '{}' }],
};

test('some requests have a body without its length, some trace, and none of them is expected to be accepted', () => {
  const requests = [...generateHostileRequests([target], 500, 1)];
  const chunked = requests.filter(({ isChunked, body }) => isChunked && body !== undefined);
  const traced = requests.filter(({ method }) => method === 'TRACE');
  assert.ok(chunked.length > 10);
  assert.ok(traced.length > 0);
  assert.ok(![...chunked, ...traced].some(({ isSound }) => isSound));
});
