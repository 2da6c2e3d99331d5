import { Result, Verdict } from '@dateline/model';
import { expect, test } from 'vitest';
import { createApi, read } from '../../test/worker/api.ts';
import { answer, finish, start } from '../../test/worker/quiz-taker.ts';

test('an attempt without responses is all passed and scores nothing', async () => {
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

test('finishing again gives the same result, whatever is sent in between', async () => {
  const api = createApi();
  const { id } = await start(api);
  await answer(api, id, 1, null);
  const first = await (await finish(api, id)).text();
  await answer(api, id, 2, 'a');
  expect(await (await finish(createApi(), id)).text()).toBe(first);
});
