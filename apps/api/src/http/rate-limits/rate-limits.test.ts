import { expect, test, vi } from 'vitest';
import { articleId, createApi, createApiFrom } from '../../../test/worker/api.ts';
import { routes } from '../../routes/index.ts';
import type { RateLimitName, RateLimits } from './rate-limits.ts';

const reader = { 'CF-Connecting-IP': '203.0.113.7' };
const startPath = `/v1/articles/${articleId}/attempts`;

/** Limits that admit no request, and record each call. */
function createClosedLimits() {
  const asked: [RateLimitName, string][] = [];
  const limits: RateLimits = {
    admits: async (...ask) => {
      asked.push(ask);
      return false;
    },
  };
  return { asked, limits };
}

const addressOf = (path: string): string => path.replaceAll(/:\w+/g, 'any');
/** Every route that counts, with its limit: a route that loses its limit fails. */
const limited = [
  ['GET', '/v1/articles/:articleId/teaser', 'reads'],
  ['POST', '/v1/readers', 'starts'],
  ['POST', '/v1/articles/:articleId/attempts', 'starts'],
  ['GET', '/v1/attempts/:attemptId', 'reads'],
  ['PUT', '/v1/attempts/:attemptId/responses/:number', 'writes'],
  ['POST', '/v1/attempts/:attemptId/finish', 'writes'],
  ['POST', '/v1/attempts/:attemptId/reports', 'reports'],
] as const;

test('the routes that are counted are those listed here', () => {
  const counted = routes.flatMap(({ method, path, limit }) =>
    limit ? [[method.toUpperCase(), path, limit]] : [],
  );
  expect(counted).toEqual(limited);
});

test.each(limited)('%s %s is counted as %s, and 429 says when to try again', async (...row) => {
  const [method, path, name] = row;
  const { limits, asked } = createClosedLimits();
  const response = await createApi({ limits }).call(addressOf(path), { method, headers: reader });
  expect(response.status).toBe(429);
  expect(response.headers.get('Retry-After')).toBe('60');
  expect(await response.json()).toMatchObject({ type: '/problems/too-many-requests' });
  expect(asked).toEqual([[name, '203.0.113.7']]);
});

test('every write is counted, or needs an editor’s key', async () => {
  const { call } = createApi();
  for (const { method, path, limit } of routes) {
    if (method === 'get' || limit !== undefined) continue;
    const { status } = await call(addressOf(path), { method: method.toUpperCase() });
    expect([path, status]).toEqual([path, 401]);
  }
});

test('reading articles is never refused', async () => {
  const { limits, asked } = createClosedLimits();
  const { call } = createApi({ limits });
  for (const path of ['/v1/articles', `/v1/articles/${articleId}`, '/nope']) {
    expect((await call(path, { headers: reader })).status).not.toBe(429);
  }
  expect(asked).toEqual([]);
});

test('loopback addresses and requests of a Worker without an address are not counted', async () => {
  const { limits, asked } = createClosedLimits();
  const { call } = createApi({ limits });
  for (const headers of [{}, { 'CF-Connecting-IP': '127.0.0.1' }, { 'CF-Connecting-IP': '::1' }]) {
    expect((await call(startPath, { method: 'POST', headers })).status).toBe(201);
  }
  expect(asked).toEqual([]);
});

test.each<[what: string, admits: RateLimits['admits']]>([
  ['rejects', () => Promise.reject(new Error('no limiter for 203.0.113.7'))],
  [
    'throws at once',
    () => {
      throw new Error('no limiter for 203.0.113.7');
    },
  ],
])('a limiter that %s admits the request, and the failure is logged', async (_what, admits) => {
  const log = vi.spyOn(console, 'info').mockReturnValue();
  const api = createApi({ limits: { admits } });
  const response = await api.call(startPath, { method: 'POST', headers: reader });
  expect(response.status).toBe(201);
  const [line] = log.mock.calls.flat().map(String);
  expect(line).toMatch(/"status":201.*"error":"\w*Error"/);
  expect(line).not.toContain('203.0.113.7');
  log.mockRestore();
});

test('an address with too many starts is refused, and another one is not', async () => {
  const flood = createApiFrom('203.0.113.150');
  const most = 150;
  let status = 0;
  // The count begins anew with the minute, at most once meanwhile.
  for (let starts = 0; starts <= 2 * most && status !== 429; starts += 1) {
    ({ status } = await flood.call(startPath, { method: 'POST' }));
  }
  expect(status).toBe(429);
  expect((await createApiFrom('203.0.113.151').call(startPath, { method: 'POST' })).status).toBe(
    201,
  );
});

test.each([
  ['starts', 150],
  ['reports', 40],
  ['editorKeys', 120],
] as const)('the limiter of %s admits %i requests a minute', async (name, most) => {
  const { limits } = createApi().services;
  const fill = async (address: string): Promise<number> => {
    const calls = Array.from({ length: most + 10 }, () => limits.admits(name, address));
    return (await Promise.all(calls)).filter(Boolean).length;
  };
  // Twice: while one is filled the minute may end, but not while both are.
  expect([await fill('198.51.100.1'), await fill('198.51.100.2')]).toContain(most);
});
