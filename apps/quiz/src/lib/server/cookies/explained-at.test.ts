import { expect, test } from 'vitest';
import { createCookieJar } from './cookie-jar.ts';
import { isExplained, storeExplained } from './explained-at.ts';

const url = new URL('https://dateline.example/attempts/a/1');
const attempt = { id: 'token.12345678' };
const base = { topic: 'dates', stem: 'When?', options: [] } as const;

test('a choice is explained until one is answered on the device, and that one also afterwards', () => {
  const { cookies, options } = createCookieJar();
  expect([2, 3].map((number) => isExplained(cookies, attempt, number))).toEqual([true, true]);
  for (const [number, interaction] of [
    [1, 'multipleChoice'],
    [2, 'choice'],
    [3, 'choice'],
  ] as const)
    storeExplained({ cookies, url }, attempt, { ...base, options: [], number, interaction });
  expect([2, 3].map((number) => isExplained(cookies, attempt, number))).toEqual([true, false]);
  expect(isExplained(cookies, { id: 'token.87654321' }, 2)).toBe(false);
  expect(options).toMatchObject([{ httpOnly: true, maxAge: 31_536_000 }]);
});
