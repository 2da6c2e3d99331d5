import { Verdict } from '@dateline/model';
import { expect, test } from 'vitest';
import { createApi, read } from '../../test/worker/api.ts';
import {
  answer,
  finish,
  optionIdsOf,
  resume,
  start,
  startWith,
  twoResponsesTo,
} from '../../test/worker/quiz-taker.ts';

const interactions = ['choice', 'multipleChoice', 'order', 'match', 'number', 'date'] as const;

test.each(interactions)(
  '%s is answered with a verdict, whose key is the right response',
  async (kind) => {
    const api = createApi();
    const { id, item } = await startWith(api, kind);
    const { key } = await read(Verdict, await answer(api, id, item.number, null));
    const other = await startWith(api, kind);
    const verdict = await read(Verdict, await answer(api, other.id, item.number, key));
    expect(verdict).toMatchObject({ number: item.number, verdict: 'correct', score: 1, key });
  },
);

test('the first response wins: again is 200, otherwise is 409 with the verdict on the first', async () => {
  const api = createApi();
  const { id, items } = await start(api, { length: 3 });
  for (const item of items) {
    const [one, other] = twoResponsesTo(item);
    const first = await read(Verdict, await answer(api, id, item.number, one));
    const again = await answer(createApi(), id, item.number, one);
    expect([again.status, await again.json()]).toEqual([200, first]);
    const otherwise = await answer(api, id, item.number, other);
    expect(otherwise.status).toBe(409);
    expect(await otherwise.json()).toMatchObject({ type: '/problems/already-answered', ...first });
  }
});

/** Every order of the values. */
const permute = <Value>(values: readonly Value[]): Value[][] =>
  values.length === 0
    ? [[]]
    : values.flatMap((value, at) =>
        permute(values.toSpliced(at, 1)).map((rest) => [value, ...rest]),
      );

test('different responses at once, each sent twice, are told one verdict', async () => {
  const api = createApi();
  const { id, item } = await startWith(api, 'order');
  const orders = permute(optionIdsOf(item)).slice(0, 50);
  expect(orders.length).toBeGreaterThan(5);
  const responses = await Promise.all(
    [...orders, ...orders].map((order) => answer(api, id, item.number, order)),
  );
  const verdicts = await Promise.all(
    responses.map(async (response) => Verdict.parse(pickVerdict(await response.json()))),
  );
  expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(1);
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(2);
  expect((await resume(api, id)).responses).toHaveLength(1);
});

/** The members of a verdict, which a problem carries beside its own. */
function pickVerdict(body: unknown): unknown {
  const members = new Map(Object.entries(body ?? {}));
  return Object.fromEntries(Object.keys(Verdict.shape).map((name) => [name, members.get(name)]));
}

test('with deferred feedback a response is kept and nothing is told of it', async () => {
  const api = createApi();
  const { id, items } = await start(api, { length: 3, feedback: 'deferred' });
  for (const item of items) {
    const [one, other] = twoResponsesTo(item);
    const recorded = { number: item.number, recorded: true };
    const first = await answer(api, id, item.number, one);
    expect([first.status, await first.json()]).toEqual([200, recorded]);
    const otherwise = await answer(api, id, item.number, other);
    expect([otherwise.status, await otherwise.json()]).toEqual([
      409,
      {
        type: '/problems/already-answered',
        title: 'The item has been answered otherwise',
        status: 409,
        detail: 'The first response counts',
        ...recorded,
      },
    ]);
  }
});

test('after the finish a response again is told its verdict, and a new one comes too late', async () => {
  const api = createApi();
  const { id, items } = await start(api, { length: 3, feedback: 'deferred' });
  const [item] = items;
  const [one] = item ? twoResponsesTo(item) : [];
  await answer(api, id, 1, one);
  await finish(api, id);
  expect(await read(Verdict, await answer(api, id, 1, one))).toMatchObject({ number: 1 });
  for (const late of [await answer(api, id, 2, null), await answer(api, id, 3, null)]) {
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ type: '/problems/already-finished' });
  }
});

test('a set of options is the same in any order', async () => {
  const api = createApi();
  const { id, item } = await startWith(api, 'multipleChoice');
  const ids = optionIdsOf(item);
  expect((await answer(api, id, item.number, ids)).status).toBe(200);
  expect((await answer(api, id, item.number, ids.toReversed())).status).toBe(200);
});

test.each(['0', '11', '99', '100', '-1', '1.0', '01', 'one', '1e0', '%31%32%33', '💥'])(
  'item %s is not in an attempt of ten',
  async (number) => {
    const { send } = createApi();
    const { id } = await start(createApi());
    const response = await send('PUT', `/v1/attempts/${id}/responses/${number}`, {
      response: null,
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: '/problems/unknown-item' });
  },
);

test.each([
  ['an option that does not exist', 'zz', ['response']],
  ['a number where an option is asked for', 7, ['response']],
  ['a truth value', true, ['response']],
  ['a list where one option is asked for', ['a'], ['response']],
  ['an object where one option is asked for', { a: 'b' }, ['response']],
  ['a very long text', 'a'.repeat(1000), ['response']],
])('%s is refused, and the attempt goes on', async (_what, response, path) => {
  const api = createApi();
  const { id, item } = await startWith(api, 'choice');
  const refused = await answer(api, id, item.number, response);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ path }] });
  expect((await answer(api, id, item.number, 'a')).status).toBe(200);
});

test.each([
  ['multipleChoice', ['a', 'zz'], ['response', 1]],
  ['multipleChoice', ['a', 'a'], ['response', 1]],
  ['multipleChoice', [], ['response']],
  ['order', ['a'], ['response']],
  ['match', { zz: 't' }, ['response', 'zz']],
  ['match', { a: 'zz' }, ['response', 'a']],
  ['match', {}, ['response', 'a']],
] as const)('of %s the response %j is refused at %j', async (interaction, response, path) => {
  const api = createApi();
  const { id, item } = await startWith(api, interaction);
  const refused = await answer(api, id, item.number, response);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ path }] });
});

test('a body without a response is refused: a pass is said with null', async () => {
  const { call, send } = createApi();
  const { id } = await start(createApi());
  const path = `/v1/attempts/${id}/responses/1`;
  expect((await call(path, { method: 'PUT' })).status).toBe(422);
  expect((await send('PUT', path, {})).status).toBe(422);
  expect((await send('PUT', path, { response: null, more: 1 })).status).toBe(422);
});
