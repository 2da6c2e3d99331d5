import { deriveBank, revisionOf } from '@dateline/model';
import { expect, test } from 'vitest';
import { bridge, bridgeId, correctedBridge } from '../../../test/worker/bridge.ts';
import { createApi, read } from '../../../test/worker/api.ts';
import { publish, withdraw } from '../../../test/worker/editor.ts';
import { listCorrections } from './list-corrections.ts';

const CorrectionList = listCorrections.success[200].body;
const path = `/v1/articles/${bridgeId}/corrections`;

test('the log of an article has all its changes, newest first, also after a withdrawal', async () => {
  const api = createApi();
  for (const sheet of [bridge, correctedBridge]) await publish(api, sheet);
  await withdraw(api, bridgeId, 'It is being checked');
  await publish(api, correctedBridge, { note: 'It was right' });
  await withdraw(api, bridgeId, 'It is being checked again');
  const response = await api.call(path);
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=5');
  const { corrections } = await read(CorrectionList, response);
  const [before, after] = [await revisionOf(bridge), await revisionOf(correctedBridge)];
  expect(corrections).toMatchObject([
    { kind: 'withdrawn', note: 'It is being checked again', previous: after, revision: after },
    { kind: 'restored', note: 'It was right', previous: after, revision: after, changes: null },
    { kind: 'withdrawn', note: 'It is being checked' },
    { kind: 'corrected', note: 'The day was wrong', previous: before, revision: after },
    { kind: 'published', previous: null, revision: before, changes: null },
  ]);
});

test('the log names facts, but only counts items, and names no editor', async () => {
  const api = createApi();
  for (const sheet of [bridge, correctedBridge]) await publish(api, sheet);
  const response = await api.call(path);
  const text = await response.clone().text();
  const [correction] = (await read(CorrectionList, response)).corrections;
  expect(correction?.changes?.facts.rewritten).toEqual(['opening']);
  expect(correction?.changes?.items.rekeyed).toBeGreaterThan(0);
  for (const { id } of deriveBank(correctedBridge).items) expect(text).not.toContain(`"${id}"`);
  expect(text).not.toContain('tester');
});

test('an unknown article has no log', async () => {
  const response = await createApi().call('/v1/articles/nope/corrections');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ type: '/problems/unknown-article' });
});
