import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { createApi, createApiFrom } from '../../../test/worker/api.ts';
import { answer, finish, start } from '../../../test/worker/quiz-taker.ts';
import { createServices } from '../../bindings.ts';

test('a class of 35 behind one address starts, answers and finishes in one minute', async () => {
  const api = createApiFrom('203.0.113.35');
  const play = async (): Promise<number[]> => {
    const { id, items } = await start(api, { length: 2 });
    const answers = items.map(({ number }) => answer(api, id, number, null));
    return [...(await Promise.all(answers)), await finish(api, id)].map(({ status }) => status);
  };
  const statuses = (await Promise.all(Array.from({ length: 35 }, play))).flat();
  expect(new Set(statuses)).toEqual(new Set([200]));
});

const limiters = [
  ['starts', 'START_LIMIT'],
  ['writes', 'WRITE_LIMIT'],
  ['reads', 'READ_LIMIT'],
  ['reports', 'REPORT_LIMIT'],
  ['editorKeys', 'EDITOR_KEY_LIMIT'],
] as const;

test.each(limiters)('%s are counted by %s alone', async (name, binding) => {
  const closed: RateLimit = { limit: async () => ({ success: false }) };
  const { limits } = createServices({ ...env, [binding]: closed });
  const admitted = limiters.map(async ([each]) =>
    (await limits.admits(each, '198.51.100.1')) ? [each] : [],
  );
  const others = limiters.map(([each]) => each).filter((each) => each !== name);
  expect((await Promise.all(admitted)).flat()).toEqual(others);
});

test('a limiter admits as many requests in a minute as its configuration says: 150 starts', async () => {
  const { limits } = createApi().services;
  const fill = async (address: string): Promise<number> => {
    const calls = Array.from({ length: 160 }, () => limits.admits('starts', address));
    return (await Promise.all(calls)).filter(Boolean).length;
  };
  // Twice: while one is filled the minute may end, but not while both are.
  expect([await fill('198.51.100.2'), await fill('198.51.100.3')]).toContain(150);
});
