import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { articleId, createApi, read, type Api } from '../../../test/worker/api.ts';
import { asEditor } from '../../../test/worker/editor.ts';
import { answer, start } from '../../../test/worker/quiz-taker.ts';
import { listReports } from '../editing/list-reports.ts';

/** What a ticket holds that names the attempt. */
const Secrets = z.object({ nonce: z.string(), seed: z.string() });

const ReportList = listReports.success[200].body;

const report = (api: Api, id: string, body: object): Promise<Response> =>
  api.send('POST', `/v1/attempts/${id}/reports`, { reason: 'unclear', ...body });

async function list(api: Api, query = '') {
  return read(ReportList, await api.call(`/v1/reports${query}`, { headers: asEditor }));
}

test('editors get a report with all that they need to check it', async () => {
  const api = createApi();
  const { id, items, revision } = await start(api, { length: 3 });
  await answer(api, id, 2, null);
  const text = 'Which of them?\r\nBoth are right.';
  const response = await report(api, id, { number: 2, text });
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ number: 2, reported: true });
  await report(api, id, { number: 1, reason: 'outdated' });
  const { reports, nextCursor } = await list(api);
  expect(nextCursor).toBeNull();
  const shared = { articleId, revision };
  const byStem = new Map(reports.map((each) => [each.stem, each]));
  expect(reports).toHaveLength(2);
  expect(byStem.get(items[1]?.stem ?? '')).toMatchObject({
    ...shared,
    reason: 'unclear',
    text: 'Which of them?\nBoth are right.',
    answered: true,
  });
  expect(byStem.get(items[0]?.stem ?? '')).toMatchObject({
    ...shared,
    reason: 'outdated',
    text: null,
    answered: false,
  });
});

test('the first report on an item stays, and a second one gets the same response', async () => {
  const api = createApi();
  const { id } = await start(api);
  const first = await report(api, id, { number: 1, text: 'One' });
  const second = await report(api, id, { number: 1, text: 'Other' });
  expect(second.status).toBe(first.status);
  expect(await second.json()).toEqual(await first.json());
  expect((await list(api)).reports).toMatchObject([{ text: 'One' }]);
});

test('an attempt reports five items, and may send those again', async () => {
  const api = createApi();
  const { id } = await start(api, { length: 7 });
  const send = async (number: number) => (await report(api, id, { number })).status;
  const all = await Promise.all([1, 2, 3, 4, 5].map(send));
  expect(all).toEqual([201, 201, 201, 201, 201]);
  const refused = await report(api, id, { number: 6 });
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ type: '/problems/too-many-reports' });
  expect(await send(5)).toBe(201);
  expect((await list(api)).reports).toHaveLength(5);
  const other = await start(api);
  expect((await report(api, other.id, { number: 6 })).status).toBe(201);
});

test('a report that the database could not store is stored when it is sent again', async () => {
  const { services } = createApi();
  const add = async () => {
    throw new Error('away');
  };
  const away = createApi({ reports: { add } });
  const { id } = await start(away);
  const response = await report(away, id, { number: 1 });
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
  const back = createApi({ reports: services.reports });
  expect((await report(back, id, { number: 1 })).status).toBe(201);
  expect((await list(back)).reports).toHaveLength(1);
});

test('a stored report does not identify the attempt', async () => {
  const api = createApi();
  const { id } = await start(api);
  await report(api, id, { number: 1 });
  const { results } = await env.DB.prepare('SELECT * FROM reports').all();
  const payload = atob((id.split('.')[0] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
  const { nonce, seed } = Secrets.parse(JSON.parse(payload));
  const stored = JSON.stringify(results);
  for (const secret of [id, nonce, seed]) expect(stored).not.toContain(secret);
});

test.each([
  ['number', { number: 0 }],
  ['number', { number: '1' }],
  ['reason', { number: 1, reason: 'boring' }],
  ['text', { number: 1, text: 'a'.repeat(501) }],
  ['text', { number: 1, text: 'a bell \u0007' }],
  ['text', { number: 1, text: 'an escape \u001B[31m' }],
  ['text', { number: 1, text: 'turned \u202E round' }],
  ['text', { number: 1, text: 'half \uD800' }],
  ['email', { number: 1, email: 'reader@paper.example' }],
])('a bad %s is refused with its path', async (name, body) => {
  const api = createApi();
  const { id } = await start(api);
  const response = await report(api, id, body);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ path: [name] }] });
});

test('an unknown item or attempt cannot be reported', async () => {
  const api = createApi();
  const { id } = await start(api, { length: 2 });
  const item = await report(api, id, { number: 3 });
  expect(await item.json()).toMatchObject({ status: 404, type: '/problems/unknown-item' });
  const attempt = await report(api, 'nope', { number: 1 });
  expect(await attempt.json()).toMatchObject({ status: 404, type: '/problems/unknown-attempt' });
});

test('reports are listed page by page, of all articles or of one', async () => {
  const api = createApi();
  for (let at = 0; at < 51; at += 1) {
    await api.services.reports.add({
      id: `report-${at}`,
      at: new Date(at).toISOString(),
      articleId: at === 7 ? 'bridge' : articleId,
      revision: '0'.repeat(64),
      item: 'a/b',
      stem: 'Which?',
      reason: 'other',
      text: null,
      answered: false,
    });
  }
  const first = await list(api);
  expect(first.reports.map(({ id }) => id)).toEqual(
    Array.from({ length: 50 }, (_, at) => `report-${50 - at}`),
  );
  const second = await list(api, `?cursor=${first.nextCursor}`);
  expect(second).toMatchObject({ reports: [{ id: 'report-0' }], nextCursor: null });
  expect(await list(api, '?article=bridge')).toMatchObject({ reports: [{ id: 'report-7' }] });
  const bad = await api.call('/v1/reports?cursor=nope', { headers: asEditor });
  expect(bad.status).toBe(422);
});

test('an editor closes a report and deletes another, and both are no longer among the open ones', async () => {
  const api = createApi();
  const { id } = await start(api, { length: 3 });
  for (const number of [1, 2, 3]) await report(api, id, { number });
  const [first, second, third] = (await list(api)).reports;
  const change = async (method: string, path: string) => {
    const response = await api.call(`/v1/reports/${path}`, { method, headers: asEditor });
    const body: unknown = await response.json();
    return { status: response.status, body };
  };
  expect(await change('POST', `${first?.id}/closure`)).toEqual({
    status: 200,
    body: { id: first?.id, closed: true },
  });
  expect(await change('DELETE', `${second?.id}`)).toEqual({
    status: 200,
    body: { id: second?.id, deleted: true },
  });
  expect((await list(api)).reports).toEqual([third]);
  expect((await list(api, '?state=closed')).reports).toEqual([first]);
  for (const [method, path] of [
    ['DELETE', `${second?.id}`],
    ['POST', `${second?.id}/closure`],
    ['DELETE', 'nope'],
  ] as const) {
    expect(await change(method, path)).toMatchObject({
      status: 404,
      body: { type: '/problems/unknown-report' },
    });
  }
});

test('a network that has sent a hundred reports on a day is refused until the next, by a name that is no address', async () => {
  const now = Date.parse('2026-01-01T23:00:00.000Z');
  const api = createApi({ limits: { admits: async () => true }, now: () => now });
  const address = '2001:db8:77:88::1';
  const { items } = await start(api, { length: 50 });
  const send = async (id: string, number: number, from: string): Promise<Response> =>
    api.call(`/v1/attempts/${id}/reports`, {
      method: 'POST',
      body: JSON.stringify({ number, reason: 'other' }),
      headers: { 'Content-Type': 'application/json', 'CF-Connecting-IP': from },
    });
  const numbers = items.slice(0, 5).map(({ number }) => number);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { id } = await start(api, { length: 50 });
    const sent = await Promise.all(numbers.map((number) => send(id, number, address)));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  }
  const { id } = await start(api, { length: 50 });
  const refused = await send(id, 1, '2001:db8:77:99::2');
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '3600']);
  expect(await refused.json()).toMatchObject({ type: '/problems/too-many-requests' });
  expect((await send(id, 1, '2001:db8:78:88::1')).status).toBe(201);
  const { results } = await env.DB.prepare('SELECT * FROM report_networks').all();
  expect(JSON.stringify(results)).not.toMatch(/2001|db8|:77/);
  const reports = await env.DB.prepare('SELECT * FROM reports').all();
  for (const { network } of results) expect(JSON.stringify(reports.results)).not.toContain(network);
});
