import { Result, Verdict } from '@dateline/model';
import { expect, test } from 'vitest';
import { createApi, read } from '../../../test/worker/api.ts';
import { answer, finish, start } from '../../../test/worker/quiz-taker.ts';

test('in an attempt without responses every item is passed, and the score is 0', async () => {
  const api = createApi();
  const { id } = await start(api);
  const result = await read(Result, await finish(api, id));
  expect(result.score).toEqual({ points: 0, of: 10 });
  expect(new Set(result.items.map(({ verdict }) => verdict))).toEqual(new Set(['passed']));
});

test('the result is the sum of the verdicts, item by item', async () => {
  const api = createApi();
  const options = { length: 6, seed: 'sum' };
  const keys = await start(api, options);
  const { id } = await start(api, options);
  for (const number of [1, 2, 3]) {
    const { key } = await read(Verdict, await answer(api, keys.id, number, null));
    await answer(api, id, number, key);
  }
  const result = await read(Result, await finish(api, id));
  expect(result.score).toEqual({ points: 3, of: 6 });
  expect(result.items.map(({ verdict }) => verdict)).toEqual([
    ...Array.from({ length: 3 }, () => 'correct'),
    ...Array.from({ length: 3 }, () => 'passed'),
  ]);
});

test('finishing again gives the same result, also after responses in between', async () => {
  const api = createApi();
  const { id } = await start(api);
  await answer(api, id, 1, null);
  const first = await (await finish(api, id)).text();
  await answer(api, id, 2, 'a');
  expect(await (await finish(createApi(), id)).text()).toBe(first);
});

test('the responses with a confidence are marked beside the score', async () => {
  const api = createApi();
  const options = { length: 4, seed: 'confidence' };
  const keys = await start(api, options);
  const { id } = await start(api, options);
  const sure = ['sure', 'guess', undefined] as const;
  for (const [at, confidence] of sure.entries()) {
    const { key } = await read(Verdict, await answer(api, keys.id, at + 1, null));
    const path = `/v1/attempts/${id}/responses/${at + 1}`;
    await api.send('PUT', path, { response: key, confidence });
  }
  const result = await read(Result, await finish(api, id));
  expect(result.confidence).toEqual({
    points: 4,
    of: 6,
    levels: [
      { level: 'sure', count: 1, points: 3 },
      { level: 'thinkSo', count: 0, points: 0 },
      { level: 'guess', count: 1, points: 1 },
    ],
  });
  expect(result.items.map(({ confidence }) => confidence)).toEqual([...sure, undefined]);
  expect(result.score).toEqual({ points: 3, of: 4 });
});

test('without a confidence the result has no mark of it', async () => {
  const api = createApi();
  const { id } = await start(api);
  await answer(api, id, 1, null);
  expect(await (await finish(api, id)).text()).not.toContain('confidence');
});
