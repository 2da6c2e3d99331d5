import { revisionOf, type FactSheet } from '@dateline/model';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { ambiguousApollo, apollo, apolloId, correctedApollo } from '../../../test/worker/apollo.ts';
import { createApi, read } from '../../../test/worker/api.ts';
import {
  bridge,
  bridgeId,
  correctedBridge,
  lapsedBridge,
  renamedBridge,
} from '../../../test/worker/bridge.ts';
import { asEditor, publish, sendAsEditor, withdraw } from '../../../test/worker/editor.ts';
import { makeSheet } from '@dateline/model/test/sheets/short-sheet.ts';
import { ProblemDetails } from '../../problems/problem.ts';
import { publishRevision } from './publish-revision.ts';

const Published = publishRevision.success[201].body;
const path = `/v1/articles/${apolloId}/revisions`;
const revisionIn = async (response: Response): Promise<unknown> =>
  Reflect.get(Object(await response.json()), 'revision');

test('a correction of a bundled article takes effect at the next request', async () => {
  const api = createApi();
  const before = await revisionOf(apollo);
  const after = await revisionOf(correctedApollo);
  expect(await revisionIn(await api.call(`/v1/articles/${apolloId}`))).toBe(before);
  const response = await publish(api, correctedApollo);
  expect(response.status).toBe(201);
  const published = await read(Published, response);
  expect(published).toMatchObject({ revision: after, previous: before, published: true });
  expect(published.attempts).toEqual({ begun: 0, responses: 0 });
  const article = await api.call(`/v1/articles/${apolloId}`);
  expect(article.headers.get('ETag')).toBe(`"${after}"`);
  const old = await api.call(`/v1/revisions/${before}`);
  expect([old.status, await revisionIn(old)]).toEqual([200, before]);
});

test('on an empty database the bundled revision is published before a correction of it', async () => {
  const published = await read(Published, await publish(createApi(), correctedApollo));
  expect(published.previous).toBe(await revisionOf(apollo));
});

test('neither a dry run nor the current revision is published', async () => {
  const api = createApi();
  await publish(api, bridge);
  const dry = await publish(api, correctedBridge, { dryRun: true });
  expect(dry.status).toBe(200);
  const { published, changes } = await read(Published, dry);
  expect(published).toBe(false);
  expect(changes?.items.rekeyed.length).toBeGreaterThan(0);
  const again = await publish(api, bridge);
  expect(again.status).toBe(200);
  expect(await read(Published, again)).toMatchObject({ published: false, changes: null });
  expect(await revisionIn(await api.call(`/v1/articles/${bridgeId}`))).toBe(
    await revisionOf(bridge),
  );
});

test('the response lists the items that readers no longer get because their signature has lapsed', async () => {
  const api = createApi();
  await publish(api, bridge);
  const { unsigned } = await read(Published, await publish(api, lapsedBridge, { dryRun: true }));
  expect(unsigned).toContain('opening/date');
  const again = await read(Published, await publish(api, correctedBridge));
  expect(again.unsigned).toEqual([]);
});

test('the response counts the responses that a change of keys affects, or has null if they cannot be counted', async () => {
  const tallies = new Map([
    ['totals', { begun: 12 }],
    ['item:opening/date', { attempts: 7 }],
    ['item:last-ferry/date', { attempts: 9 }],
  ]);
  const counting = createApi({
    statistics: { read: async () => tallies, readForms: async () => new Map() },
  });
  await publish(counting, bridge);
  const counted = await publish(counting, correctedBridge, { dryRun: true });
  expect((await read(Published, counted)).attempts).toEqual({ begun: 12, responses: 7 });
  const away = async () => {
    throw new Error('away');
  };
  const blind = createApi({ statistics: { read: away, readForms: away } });
  await publish(blind, bridge);
  const corrected = await publish(blind, correctedBridge);
  expect(corrected.status).toBe(201);
  expect((await read(Published, corrected)).attempts).toBeNull();
});

test('a sheet that may not be published is refused with a path into the body for each fault', async () => {
  const api = createApi();
  const previous = await revisionOf(apollo);
  for (const [sheet, where, what] of [
    [{ ...apollo, language: 'English!' }, 'language', /BCP 47/],
    [ambiguousApollo, 'entities', /^\S+\/\S+, check 14 clear reference: /],
    [{ ...apollo, id: 'tunnel' }, 'id', /names the article/],
  ] as const) {
    const response = await sendAsEditor(api, path, { sheet, note: 'A note', previous });
    expect(response.status).toBe(422);
    const { type, errors = [] } = ProblemDetails.parse(await response.json());
    expect(type).toBe('/problems/refused-sheet');
    const fault = errors.find(({ message }) => what.test(message));
    expect(fault?.path.slice(0, 2)).toEqual(['sheet', where]);
  }
});

test.each([
  ['note', { sheet: {} }],
  ['note', { sheet: {}, note: ' ' }],
  ['note', { sheet: {}, note: 'a'.repeat(501) }],
  ['note', { sheet: {}, note: 'one\nother' }],
  ['note', { sheet: {}, note: 'turned \u202E round' }],
  ['note', { sheet: {}, note: 'with\u200Bout width' }],
  ['previous', { note: 'A note', sheet: {}, previous: 'latest' }],
  ['previous', { note: 'A note', sheet: {}, previous: 'F'.repeat(64) }],
  ['restore', { note: 'A note', sheet: {}, restore: 'yes' }],
  ['sheet', { note: 'A note' }],
  ['sheet', { note: 'A note', sheet: 'a sheet' }],
  ['dryRun', { note: 'A note', sheet: {}, dryRun: 'yes' }],
  ['force', { note: 'A note', sheet: {}, force: true }],
])('a bad %s is refused with its path', async (name, body) => {
  const response = await sendAsEditor(createApi(), path, body);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    type: '/problems/invalid-request',
    errors: [{ path: [name] }],
  });
});

test('a sheet may be 1 MB long, and no longer', async () => {
  const api = createApi();
  const note = 'A note';
  const { length } = new TextEncoder().encode(JSON.stringify({ note, sheet: apollo }));
  const withHeadline = (bytes: number) => ({
    note,
    sheet: { ...apollo, headline: 'a'.repeat(bytes) },
  });
  const long = withHeadline(1024 * 1024 - length);
  expect((await sendAsEditor(api, path, long)).status).not.toBe(413);
  const tooLong = withHeadline(1024 * 1024);
  expect((await sendAsEditor(api, path, tooLong)).status).toBe(413);
});

test('a conflict and an unreachable publisher get different problems', async () => {
  const { publisher } = createApi().services;
  const late = createApi({
    publisher: {
      ...publisher,
      publish: async () => ({ status: 'conflict', current: null, isWithdrawn: false }),
    },
  });
  const conflict = await publish(late, bridge);
  expect(conflict.status).toBe(409);
  expect(await conflict.json()).toMatchObject({ type: '/problems/revision-conflict' });
  const fail = async () => {
    throw new Error('away');
  };
  const away = createApi({
    publisher: {
      publish: fail,
      withdraw: fail,
      listReports: fail,
      findSheet: fail,
      exportArticle: fail,
      listWithdrawn: fail,
      closeReport: fail,
      deleteReport: fail,
    },
  });
  for (const response of [
    await publish(away, bridge),
    await withdraw(away, bridgeId),
    await away.call('/v1/reports', { headers: asEditor }),
    await away.call('/v1/withdrawals', { headers: asEditor }),
    await away.call(`/v1/articles/${bridgeId}/exports/gift`, { headers: asEditor }),
    await away.call(`/v1/articles/${bridgeId}/revisions/${'0'.repeat(64)}/sheet`, {
      headers: asEditor,
    }),
  ]) {
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    expect(await response.json()).toMatchObject({ type: '/problems/unavailable' });
  }
});

test('the second of two editors of one revision gets 409 with the current one, and what to do', async () => {
  const api = createApi();
  await publish(api, bridge);
  const previous = await revisionOf(bridge);
  await publish(api, correctedBridge);
  const current = await revisionOf(correctedBridge);
  for (const [sent, detail] of [
    [{ previous }, /Another revision is current/],
    [{ previous: null }, /send the revision that your sheet is based on/],
    [{ previous: undefined }, /send the revision that your sheet is based on/],
  ] as const) {
    const late = await publish(api, renamedBridge, sent);
    expect(late.status).toBe(409);
    const problem = ProblemDetails.parse(await late.json());
    expect(problem).toMatchObject({ type: '/problems/revision-conflict', current });
    expect(problem.detail).toMatch(detail);
  }
  const article = await api.call(`/v1/articles/${bridgeId}`);
  expect(article.headers.get('ETag')).toBe(`"${current}"`);
});

test('a withdrawn article is only published with restore, and an unknown one only without a previous revision', async () => {
  const api = createApi();
  await publish(api, bridge);
  await withdraw(api, bridgeId);
  const unaware = await publish(api, correctedBridge, { restore: false });
  expect(unaware.status).toBe(409);
  expect(ProblemDetails.parse(await unaware.json()).detail).toContain('with "restore"');
  expect((await api.call(`/v1/articles/${bridgeId}`)).status).toBe(410);
  const previous = await revisionOf(bridge);
  const lost = await publish(api, { ...bridge, id: 'new-bridge' }, { previous });
  const problem = ProblemDetails.parse(await lost.json());
  expect(problem).toMatchObject({ status: 409, current: null });
  expect(problem.detail).toContain('"previous" has to be null');
});

test('of twenty editors who publish at once over one revision exactly one wins', async () => {
  const api = createApi();
  const { revision: previous } = await read(Published, await publish(api, makeSheet('bridge')));
  const sheets = Array.from({ length: 20 }, (_, editor) => makeSheet('bridge', `Bridge ${editor}`));
  const send = (sheet: FactSheet) =>
    sendAsEditor(api, '/v1/articles/bridge/revisions', { sheet, note: 'A note', previous });
  const statuses = (await Promise.all(sheets.map(send))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(19);
  const revision = await revisionOf(sheets[statuses.indexOf(201)] ?? makeSheet('bridge'));
  const log = await api.services.library.listCorrections('bridge', 100);
  expect(log).toMatchObject([{ previous, revision }, { previous: null }]);
  const stored = env.DB.prepare("SELECT hash FROM revisions WHERE article_id = 'bridge'");
  expect((await stored.all()).results).toHaveLength(2);
});
