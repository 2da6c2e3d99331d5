import { Attempt, deriveBank, Result } from '@dateline/model';
import { expect, test } from 'vitest';
import {
  bridge,
  bridgeId,
  correctedBridge,
  lapsedBridge,
  renamedBridge,
} from '../../test/worker/bridge.ts';
import { createApi as createBareApi, read, type Api } from '../../test/worker/api.ts';
import { publish, withdraw } from '../../test/worker/editor.ts';
import { answer, finish, resume } from '../../test/worker/quiz-taker.ts';

const startPath = `/v1/articles/${bridgeId}/attempts`;

/** An API with an article. */
async function createApi(): Promise<Api> {
  const api = createBareApi();
  await publish(api, bridge);
  return api;
}

/** Starts attempts until one asks an item whose key is the day that is to be corrected. */
async function startWithDay(api: Api, options: object = {}) {
  for (let seed = 0; seed < 100; seed += 1) {
    const body = { seed: String(seed), length: 10, topics: ['dates'], ...options };
    const attempt = await read(Attempt, await api.send('POST', startPath, body));
    const item = attempt.items.find(
      ({ interaction, stem }) => interaction === 'date' && /opened/.test(stem),
    );
    if (item !== undefined) return { id: attempt.id, number: item.number };
  }
  throw new RangeError('No attempt asks for the day');
}

const note = { note: 'The bridge was opened a day later' };

test.each([
  ['signed again', correctedBridge],
  ['not signed again yet', lapsedBridge],
])(
  'a reader who saw a key that was corrected gets both keys, the note and both scores: the item is %s',
  async (_what, corrected) => {
    const api = await createApi();
    const { id, number } = await startWithDay(api);
    await answer(api, id, number, '2025-05-04');
    expect((await resume(api, id)).correction).toBeUndefined();
    await publish(api, corrected, note);

    const { correction, responses } = await resume(api, id);
    expect(correction).toMatchObject({
      notes: [note],
      items: [
        {
          number,
          outcome: 'rekeyed',
          servedKey: ['3 May 2025'],
          correctedKey: ['4 May 2025'],
          servedScore: 0,
          correctedScore: 1,
        },
      ],
      score: { served: { points: 0, of: 1 }, corrected: { points: 1, of: 1 } },
    });
    expect(responses).toMatchObject([{ number, verdict: { verdict: 'wrong', key: '2025-05-03' } }]);

    const result = await read(Result, await finish(api, id));
    expect(result.correction?.notes).toEqual(correction?.notes);
    const [item] = result.correction?.items.filter((each) => each.number === number) ?? [];
    expect(item).toMatchObject({ servedScore: 0, correctedScore: 1 });
    expect(result.score.points).toBe(result.correction?.score.served.points);
  },
);

test('an attempt continues as it was served, and nothing is revealed of an unanswered item', async () => {
  const api = await createApi();
  const { id, number } = await startWithDay(api);
  const before = await resume(api, id);
  await publish(api, correctedBridge, note);
  expect(await resume(createBareApi(), id)).toEqual(before);
  const verdict: unknown = await (await answer(createBareApi(), id, number, '2025-05-03')).json();
  expect(verdict).toMatchObject({ verdict: 'correct' });
  expect((await resume(api, id)).correction?.items).toHaveLength(1);
});

test('with deferred feedback a correction reveals nothing before the finish', async () => {
  const api = await createApi();
  const { id, number } = await startWithDay(api, { feedback: 'deferred' });
  await answer(api, id, number, '2025-05-03');
  const before = await resume(api, id);
  await publish(api, correctedBridge, note);
  expect(await resume(api, id)).toEqual(before);
  const { correction } = await read(Result, await finish(api, id));
  expect(correction?.items.map((item) => item.number)).toContain(number);
});

test('a new attempt gets the corrected revision at once, without a notice', async () => {
  const api = await createApi();
  await publish(api, correctedBridge, note);
  const { id, number } = await startWithDay(api);
  expect(await (await answer(api, id, number, '2025-05-04')).json()).toMatchObject({
    verdict: 'correct',
  });
  expect((await resume(api, id)).correction).toBeUndefined();
});

test('a new attempt does not ask an item whose signature a correction has ended', async () => {
  const api = await createApi();
  await publish(api, lapsedBridge, note);
  await expect(startWithDay(api)).rejects.toThrow('No attempt asks for the day');
});

test('an item that an editor drops keeps its key and its score in earlier attempts', async () => {
  const api = await createApi();
  const { id, number } = await startWithDay(api);
  await answer(api, id, number, '2025-05-03');
  const dropped = deriveBank(bridge).items.map((item) => ({ item: item.id, reason: 'Too easy' }));
  await publish(api, { ...bridge, dropped: dropped.slice(1) }, note);
  const { correction, responses } = await resume(api, id);
  expect(correction).toBeUndefined();
  expect(responses).toMatchObject([{ number, verdict: { verdict: 'correct' } }]);
});

test('a correction that changes no key gives no notice in earlier attempts', async () => {
  const api = await createApi();
  const { id, number } = await startWithDay(api);
  await answer(api, id, number, null);
  await publish(api, renamedBridge, note);
  expect((await resume(api, id)).correction).toBeUndefined();
});

test('a correction that was undone gives no notice, and only notes on the items are sent', async () => {
  const api = await createApi();
  const { id, number } = await startWithDay(api);
  await answer(api, id, number, null);
  await publish(api, renamedBridge, { note: 'Another headline' });
  await publish(api, correctedBridge, note);
  expect((await resume(api, id)).correction?.notes).toMatchObject([note]);
  await publish(api, bridge, { note: 'It was right before' });
  expect((await resume(api, id)).correction).toBeUndefined();
});

test('an attempt at a withdrawn article is over, with the editor’s note, until the article is back', async () => {
  const api = await createApi();
  const { id, number } = await startWithDay(api);
  await withdraw(api, bridgeId, 'We look into it');
  for (const response of [
    await api.call(`/v1/attempts/${id}`),
    await answer(api, id, number, null),
    await finish(api, id),
  ]) {
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({
      type: '/problems/withdrawn-article',
      articleId: bridgeId,
      note: 'We look into it',
    });
  }
  await publish(api, bridge, { note: 'All was right' });
  expect((await answer(api, id, number, null)).status).toBe(200);
});
