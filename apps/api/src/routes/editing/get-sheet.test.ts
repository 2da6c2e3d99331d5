import { FactSheet, revisionOf } from '@dateline/model';
import { expect, test } from 'vitest';
import { apollo, apolloId } from '../../../test/worker/apollo.ts';
import { bridge, bridgeId, correctedBridge } from '../../../test/worker/bridge.ts';
import { articleId, createApi, read } from '../../../test/worker/api.ts';
import { asEditor, publish, withdraw } from '../../../test/worker/editor.ts';
import { getSheet } from './get-sheet.ts';

const Stored = getSheet.success[200].body;
const pathOf = (hash: string, id = apolloId) => `/v1/articles/${id}/revisions/${hash}/sheet`;

test('an editor gets the whole sheet, of an earlier revision and of a withdrawn article too', async () => {
  const api = createApi();
  for (const sheet of [bridge, correctedBridge]) await publish(api, sheet);
  await withdraw(api, bridgeId);
  for (const sheet of [bridge, correctedBridge]) {
    const hash = await revisionOf(sheet);
    const response = await api.call(pathOf(hash, bridgeId), { headers: asEditor });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const stored = await read(Stored, response);
    expect(stored.revision).toBe(hash);
    expect(FactSheet.parse(stored.sheet)).toEqual(sheet);
  }
});

test('what was read can be published again, and is the same revision', async () => {
  const api = createApi();
  const hash = await revisionOf(apollo);
  const { sheet } = await read(Stored, await api.call(pathOf(hash), { headers: asEditor }));
  const again = await publish(api, FactSheet.parse(sheet));
  expect(again.status).toBe(200);
  expect(await again.json()).toMatchObject({ revision: hash, published: false });
});

test('without a key nobody sees more than the article', async () => {
  const response = await createApi().call(pathOf(await revisionOf(apollo)));
  expect(response.status).toBe(401);
  expect(await response.text()).not.toMatch(/foils|questions|signatures/);
});

test.each([
  ['a revision of another article', async () => pathOf(await revisionOf(apollo), articleId)],
  ['an unknown revision', async () => pathOf('0'.repeat(64))],
  ['what is no revision', async () => pathOf('latest')],
])('%s is not found', async (_what, path) => {
  const response = await createApi().call(await path(), { headers: asEditor });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ type: '/problems/unknown-revision' });
});
