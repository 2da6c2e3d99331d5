import { expect, test } from 'vitest';
import { createApi, createApiFrom } from '../../../test/worker/api.ts';
import { answer, finish, start } from '../../../test/worker/quiz-taker.ts';

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

test('the limiter of writes admits 1200 requests a minute', async () => {
  const { limits } = createApi().services;
  const fill = async (address: string): Promise<number> => {
    const calls = Array.from({ length: 1_210 }, () => limits.admits('writes', address));
    return (await Promise.all(calls)).filter(Boolean).length;
  };
  // Twice: while one is filled the minute may end, but not while both are.
  expect([await fill('198.51.100.1'), await fill('198.51.100.2')]).toContain(1_200);
});

test('attempts may be read more often than they are written to', async () => {
  const { limits } = createApi().services;
  const calls = Array.from({ length: 1_210 }, () => limits.admits('reads', '198.51.100.3'));
  expect((await Promise.all(calls)).every(Boolean)).toBe(true);
});
