import { Result, type Attempt } from '@dateline/model';
import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { articleId, createApi, read, type Api } from '../../../test/worker/api.ts';
import { answer, finish, resume, start } from '../../../test/worker/quiz-taker.ts';

const path = `/v1/articles/${articleId}/attempts`;

/** Finishes a quiz in which every item but the first `right` is passed. */
async function missAllBut(api: Api, right: number): Promise<Attempt> {
  const passed = await start(api, { length: 4 });
  const { items } = await read(Result, await finish(api, passed.id));
  const attempt = await start(api, { length: 4, seed: passed.seed });
  for (const { item, key } of items.slice(0, right))
    await answer(api, attempt.id, item.number, key);
  await finish(api, attempt.id);
  return attempt;
}

const stemsOf = ({ items }: Attempt): Set<string> => new Set(items.map(({ stem }) => stem));

test('what a finished attempt missed is asked again, as practice', async () => {
  const api = createApi();
  const missed = await missAllBut(api, 1);
  const again = await start(api, { missed: missed.id, length: 20 });
  expect(again).toMatchObject({ mode: 'practice', repeats: true, options: { length: 3 } });
  expect(stemsOf(again)).toEqual(new Set(missed.items.slice(1).map(({ stem }) => stem)));
  expect(again.items.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(await resume(createApi(), again.id)).toEqual(again);
  expect(missed).not.toHaveProperty('repeats');
});

test.each([
  ['is not finished', async (api: Api) => (await start(api)).id],
  ['missed nothing', async (api: Api) => (await missAllBut(api, 4)).id],
  ['is unknown', async () => 'no.attempt'],
  [
    'is at another article',
    async (api: Api) => {
      const { id } = await start(api, {}, 'apollo-11-1969');
      await finish(api, id);
      return id;
    },
  ],
])('there is nothing to ask again of an attempt that %s', async (_what, find) => {
  const api = createApi();
  const response = await api.send('POST', path, { missed: await find(api) });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ path: ['missed'] }] });
});

test('an attempt at what was missed cannot be counted', async () => {
  const api = createApi();
  const missed = await missAllBut(api, 0);
  const { reader } = await read(
    z.object({ reader: z.string() }),
    await api.call('/v1/readers', { method: 'POST' }),
  );
  const response = await api.send('POST', path, { missed: missed.id, mode: 'counted', reader });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ path: ['missed'] }] });
});
