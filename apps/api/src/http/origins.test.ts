import { expect, test } from 'vitest';
import { articleId, createApi } from '../../test/worker/api.ts';
import { readOrigins } from './origins.ts';

const paper = 'https://paper.example';
const listed = { origins: readOrigins(`${paper}, http://localhost:3000`) };
const startPath = `/v1/articles/${articleId}/attempts`;

/** The headers of an answer that speak to pages of other origins. */
function admissionOf({ headers }: Response): string[] {
  return [...headers.keys()].filter((name) => name.startsWith('access-control-'));
}

test.each([
  ['', []],
  [undefined, []],
  [' , ', []],
  [paper, [paper]],
  [`${paper} http://a.example`, [paper, 'http://a.example']],
  [`${paper},http://a.example,\n`, [paper, 'http://a.example']],
])('the list %j has the origins %j', (list, origins) => {
  expect([...readOrigins(list)]).toEqual(origins);
});

const asks = [
  ['GET', '/v1/articles'],
  ['GET', `/v1/articles/${articleId}`],
  ['GET', '/v1/articles/nope'],
  ['POST', startPath],
  ['GET', '/nope'],
  ['DELETE', '/v1/articles'],
] as const;

test.each(asks)(
  'a listed origin may read the response to %s %s, without credentials',
  async (...ask) => {
    const [method, path] = ask;
    const response = await createApi(listed).call(path, { method, headers: { Origin: paper } });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(paper);
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    expect(response.headers.has('Access-Control-Allow-Credentials')).toBe(false);
  },
);

test.each(asks)(
  'no other origin may read the response to %s %s, and the response names none',
  async (...ask) => {
    const [method, path] = ask;
    for (const api of [createApi(), createApi(listed)]) {
      for (const origin of [
        'https://else.example',
        `${paper}.else.example`,
        `${paper}/`,
        'null',
        '',
        '*',
      ]) {
        const response = await api.call(path, { method, headers: { Origin: origin } });
        expect(admissionOf(response)).toEqual([]);
      }
      expect(admissionOf(await api.call(path, { method }))).toEqual([]);
    }
  },
);

test('the CORS headers for one origin are not sent to another, though an article’s headers are created once', async () => {
  const { call } = createApi(listed);
  const ask = (headers: HeadersInit) => call(`/v1/articles/${articleId}`, { headers });
  expect(admissionOf(await ask({ Origin: paper }))).not.toEqual([]);
  expect(admissionOf(await ask({ Origin: 'https://else.example' }))).toEqual([]);
  expect(admissionOf(await ask({}))).toEqual([]);
});

test.each(asks)(
  'the response to %s %s tells caches that it depends on the origin',
  async (method, path) => {
    const response = await createApi().call(path, { method });
    expect(response.headers.get('Vary')).toBe('Origin');
  },
);

const preflight = (origin: string) => ({
  method: 'OPTIONS',
  headers: {
    Origin: origin,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'content-type, authorization',
  },
});

test('a preflight of a listed origin gets the methods of the path, and may not send a key', async () => {
  const response = await createApi(listed).call(startPath, preflight(paper));
  expect(response.status).toBe(204);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe(paper);
  expect(response.headers.get('Access-Control-Allow-Methods')).toBe('POST');
  expect(response.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type, If-None-Match');
  expect(response.headers.get('Access-Control-Max-Age')).toBe('86400');
});

test('a preflight of any other origin gets no CORS headers', async () => {
  const response = await createApi(listed).call(startPath, preflight('https://else.example'));
  expect([response.status, response.headers.get('Allow')]).toEqual([204, 'POST']);
  expect(admissionOf(response)).toEqual([]);
});
