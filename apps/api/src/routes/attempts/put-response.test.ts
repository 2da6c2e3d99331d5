import { Result, Verdict } from '@dateline/model';
import { expect, test } from 'vitest';
import { createApi, read } from '../../../test/worker/api.ts';
import {
  answer,
  finish,
  optionIdsOf,
  resume,
  start,
  startWith,
  twoResponsesTo,
} from '../../../test/worker/quiz-taker.ts';
import { listResponseCounts } from '../../../test/worker/statistics.ts';

const interactions = ['choice', 'multipleChoice', 'order', 'match', 'number', 'date'] as const;

test.each(interactions)(
  'a response to %s gets a verdict, whose key is the right response',
  async (kind) => {
    const api = createApi();
    const { id, item } = await startWith(api, kind);
    const { key } = await read(Verdict, await answer(api, id, item.number, null));
    const other = await startWith(api, kind);
    const verdict = await read(Verdict, await answer(api, other.id, item.number, key));
    expect(verdict).toMatchObject({ number: item.number, verdict: 'correct', score: 1, key });
  },
);

test('the first response counts: the same again gets 200, another one 409 with the verdict on the first', async () => {
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

test('of fifty different responses at once one is stored, and all get its verdict', async () => {
  const api = createApi({ shardCount: 1 });
  const { id, item } = await startWith(api, 'number');
  const numbers = Array.from({ length: 50 }, (_, at) => 1_000 + at);
  const responses = await Promise.all(numbers.map((each) => answer(api, id, item.number, each)));
  const verdicts = await Promise.all(
    responses.map(async (response) => Verdict.parse(pickVerdict(await response.json()))),
  );
  expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(1);
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(responses.filter(({ status }) => status === 409)).toHaveLength(49);
  expect((await resume(api, id)).responses).toHaveLength(1);
  expect(await listResponseCounts('weur-0')).toEqual([1]);
});

test.each(interactions)(
  'the same response to %s a hundred times gets the same answer',
  async (kind) => {
    const api = createApi();
    const { id, item } = await startWith(api, kind);
    const [response] = twoResponsesTo(item);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => answer(api, id, item.number, response)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(await Promise.all(answers.map((each) => each.text()))).size).toBe(1);
    expect((await resume(api, id)).responses).toHaveLength(1);
  },
);

/** The members of a verdict, which a problem carries beside its own. */
function pickVerdict(body: unknown): unknown {
  const members = new Map(Object.entries(body ?? {}));
  return Object.fromEntries(Object.keys(Verdict.shape).map((name) => [name, members.get(name)]));
}

test('the confidence of the first response counts, and changes no verdict', async () => {
  const api = createApi();
  const { id, items } = await start(api, { length: 3 });
  for (const item of items) {
    const [response] = twoResponsesTo(item);
    const path = `/v1/attempts/${id}/responses/${item.number}`;
    const first = await read(
      Verdict,
      await api.send('PUT', path, { response, confidence: 'thinkSo' }),
    );
    for (const body of [{ response, confidence: 'sure' }, { response }]) {
      const again = await api.send('PUT', path, body);
      expect([again.status, await again.json()]).toEqual([200, first]);
    }
  }
  const { responses } = await resume(api, id);
  expect(responses.map(({ confidence }) => confidence)).toEqual(items.map(() => 'thinkSo'));
});

test.each(['certain', 3, null, ''])('%j is no confidence', async (confidence) => {
  const api = createApi();
  const { id } = await start(api);
  const path = `/v1/attempts/${id}/responses/1`;
  const refused = await api.send('PUT', path, { response: null, confidence });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ path: ['confidence'] }] });
  expect((await resume(api, id)).responses).toEqual([]);
});

test('with deferred feedback a response is stored and its verdict is not sent', async () => {
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

test('with deferred feedback a right response and a wrong one get the same bytes', async () => {
  const api = createApi();
  const { id, items } = await start(api, { seed: 'alike', length: 10 });
  const keys = await Promise.all(
    items.map(async ({ number }) => (await read(Verdict, await answer(api, id, number, null))).key),
  );
  const deferred = { seed: 'alike', length: 10, feedback: 'deferred' };
  const [right, wrong] = [await start(api, deferred), await start(api, deferred)];
  for (const [at, item] of items.entries()) {
    const [one, other] = twoResponsesTo(item);
    const miss = JSON.stringify(one) === JSON.stringify(keys[at]) ? other : one;
    const answers = [
      await answer(api, right.id, item.number, keys[at]),
      await answer(api, wrong.id, item.number, miss),
    ];
    const told = answers.map(async (each) => {
      each.headers.delete('X-Request-Id');
      return [each.status, [...each.headers], await each.text()];
    });
    const [first, second] = await Promise.all(told);
    expect(second).toEqual(first);
  }
  const scores = await Promise.all(
    [right, wrong].map(
      async (each) => (await read(Result, await finish(api, each.id))).score.points,
    ),
  );
  expect(scores[0]).toBe(10);
  expect(scores[1]).toBeLessThan(10);
});

test('after the finish a repeated response gets its verdict, and a new one is too late', async () => {
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

test('a set of options is the same response in any order', async () => {
  const api = createApi();
  const { id, item } = await startWith(api, 'multipleChoice');
  const ids = optionIdsOf(item);
  expect((await answer(api, id, item.number, ids)).status).toBe(200);
  expect((await answer(api, id, item.number, ids.toReversed())).status).toBe(200);
});

test.each(['0', '11', '99', '100', '-1', '1.0', '01', 'one', '1e0', '%31%32%33', '💥'])(
  'an attempt of ten has no item %s',
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
] as const)('to %s the response %j is refused at %j', async (interaction, response, path) => {
  const api = createApi();
  const { id, item } = await startWith(api, interaction);
  const refused = await answer(api, id, item.number, response);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ path }] });
});

test('a body without a response is refused: a pass is null', async () => {
  const { call, send } = createApi();
  const { id } = await start(createApi());
  const path = `/v1/attempts/${id}/responses/1`;
  expect((await call(path, { method: 'PUT' })).status).toBe(422);
  expect((await send('PUT', path, {})).status).toBe(422);
  expect((await send('PUT', path, { response: null, more: 1 })).status).toBe(422);
});
