import { revisionOf } from '@dateline/model';
import { expect, test } from 'vitest';
import {
  ambiguousApollo,
  apollo,
  apolloId,
  correctedApollo,
  lapsedApollo,
} from '../../../test/worker/apollo.ts';
import { createApi, read } from '../../../test/worker/api.ts';
import { asEditor, publish, sendAsEditor, withdraw } from '../../../test/worker/editor.ts';
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
  const dry = await publish(api, correctedApollo, { dryRun: true });
  expect(dry.status).toBe(200);
  const { published, changes } = await read(Published, dry);
  expect(published).toBe(false);
  expect(changes?.items.rekeyed.length).toBeGreaterThan(0);
  const again = await publish(api, apollo);
  expect(again.status).toBe(200);
  expect(await read(Published, again)).toMatchObject({ published: false, changes: null });
  expect(await revisionIn(await api.call(`/v1/articles/${apolloId}`))).toBe(
    await revisionOf(apollo),
  );
});

test('the response lists the items that readers no longer get because their signature has lapsed', async () => {
  const api = createApi();
  const { unsigned } = await read(Published, await publish(api, lapsedApollo, { dryRun: true }));
  expect(unsigned).toContain('launch/time-date');
  const again = await read(Published, await publish(api, correctedApollo));
  expect(again.unsigned).toEqual([]);
});

test('the response counts the responses that a change of keys affects, or has null if they cannot be counted', async () => {
  const { items } = (
    await read(Published, await publish(createApi(), correctedApollo, { dryRun: true }))
  ).changes ?? { items: { rekeyed: [] } };
  const [rekeyed = ''] = items.rekeyed;
  const tallies = new Map([
    ['totals', { begun: 12 }],
    [`item:${rekeyed}`, { attempts: 7 }],
    ['item:splashdown/time-date', { attempts: 9 }],
  ]);
  const counting = createApi({
    statistics: { read: async () => tallies, readForms: async () => new Map() },
  });
  const counted = await publish(counting, correctedApollo, { dryRun: true });
  expect((await read(Published, counted)).attempts).toEqual({ begun: 12, responses: 7 });
  const away = async () => {
    throw new Error('away');
  };
  const blind = await publish(
    createApi({ statistics: { read: away, readForms: away } }),
    correctedApollo,
  );
  expect(blind.status).toBe(201);
  expect((await read(Published, blind)).attempts).toBeNull();
});

test('a sheet that may not be published is refused with a path into the body for each fault', async () => {
  const api = createApi();
  for (const [sheet, where, what] of [
    [{ ...apollo, language: 'English!' }, 'language', /BCP 47/],
    [ambiguousApollo, 'entities', /^\S+\/\S+, check 14 clear reference: /],
    [{ ...apollo, id: 'tunnel' }, 'id', /names the article/],
  ] as const) {
    const response = await sendAsEditor(api, path, { sheet, note: 'A note' });
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
  const long = { note: 'A note', sheet: { ...apollo, headline: 'a'.repeat(900_000) } };
  expect((await sendAsEditor(api, path, long)).status).not.toBe(413);
  const tooLong = { ...long, sheet: { headline: 'a'.repeat(1024 * 1024) } };
  expect((await sendAsEditor(api, path, tooLong)).status).toBe(413);
});

test('a conflict and an unreachable publisher get different problems', async () => {
  const { publisher } = createApi().services;
  const late = createApi({
    publisher: { ...publisher, publish: async () => ({ status: 'conflict' }) },
  });
  const conflict = await publish(late, correctedApollo);
  expect(conflict.status).toBe(409);
  expect(await conflict.json()).toMatchObject({ type: '/problems/revision-conflict' });
  const fail = async () => {
    throw new Error('away');
  };
  const away = createApi({ publisher: { publish: fail, withdraw: fail, listReports: fail } });
  for (const response of [
    await publish(away, correctedApollo),
    await withdraw(away, apolloId),
    await away.call('/v1/reports', { headers: asEditor }),
  ]) {
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    expect(await response.json()).toMatchObject({ type: '/problems/unavailable' });
  }
});
