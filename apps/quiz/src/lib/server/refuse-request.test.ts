import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refuseRequest } from './refuse-request.ts';

const origin = 'https://quiz.example';
const statusOf = (method: string, address: string, body: Request['body'] = null) =>
  refuseRequest({ url: `${origin}${address}`, method, body })?.status;

test.each([
  '//',
  '//hostile.example',
  '/ur//hostile.example',
  '/articles//a',
  '/\\hostile.example',
])('there is no page at %s, which would link to another site', (address) => {
  expect(statusOf('GET', address)).toBe(404);
});

test.each(['default', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'there is no form action named %s',
  (name) => {
    expect(statusOf('POST', `/attempts/a.b/1?/${name}`)).toBe(404);
    expect(statusOf('POST', `/attempts/a.b/1?after=x&/${name}=1`)).toBe(404);
  },
);

test.each(['GET', 'HEAD'])('a %s request has no body', (method) => {
  expect(statusOf(method, '/', new Response('body').body)).toBe(400);
});

const files = readdirSync(new URL('../../../static/', import.meta.url)).map((name) => `/${name}`);

test.each([
  ...files,
  '/land.svg',
  '/land.svg/',
  '/land%2Esvg',
  '/service-worker.js',
  '/_app/version.json',
  '/%5Fapp/version.json',
  '/_app/%E0%A4%A',
])('the file %s is only read', (path) => {
  for (const method of ['POST', 'DELETE', 'QUERY']) expect(statusOf(method, path)).toBe(405);
});

test('a URL that cannot be read is refused', () => {
  expect(refuseRequest({ url: 'http://%/', method: 'GET', body: null })?.status).toBe(400);
});

test.each([
  ['GET', '/'],
  ['GET', '/?/default'],
  ['POST', '/articles/a'],
  ['POST', '/attempts/a.b/1?/answer'],
  ['GET', '/nowhere?next=//elsewhere.example'],
])('%s %s is left to the app', (method, address) => {
  expect(statusOf(method, address)).toBeUndefined();
});
