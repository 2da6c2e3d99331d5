import { expect, test } from 'vitest';
import { createApi, createApiFrom } from '../../../test/worker/api.ts';
import { answer, finish, start } from '../../../test/worker/quiz-taker.ts';
import { routes } from '../../routes/index.ts';

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

test('GET /v1/attempts/:attemptId is counted by the limiter of reads, which admits 3,600 requests a minute', async () => {
  const route = routes.find(({ id }) => id === 'getAttempt');
  expect(route).toMatchObject({ method: 'get', path: '/v1/attempts/:attemptId', limit: 'reads' });
  const { limits } = createApi().services;
  const fill = async (address: string): Promise<number> => {
    const calls = Array.from({ length: 3_610 }, () => limits.admits('reads', address));
    return (await Promise.all(calls)).filter(Boolean).length;
  };
  // Twice: while one is filled the minute may end, but not while both are.
  expect([await fill('198.51.100.3'), await fill('198.51.100.4')]).toContain(3_600);
});
