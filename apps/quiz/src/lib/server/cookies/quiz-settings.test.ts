import type { Cookies } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { defaultSettings, readSettings, storeSettings } from './quiz-settings.ts';

const url = new URL('https://quiz.example/');

function fakeCookies(): Cookies {
  const stored = new Map<string, string>();
  return {
    get: (name) => stored.get(name),
    getAll: () => [...stored].map(([name, value]) => ({ name, value })),
    set: (name, value) => void stored.set(name, value),
    delete: (name) => void stored.delete(name),
    serialize: () => '',
  };
}

const chosen = {
  length: 5,
  without: ['dates'],
  difficulty: 'hard',
  feedback: 'deferred',
  mode: 'practice',
  timer: true,
  confidence: true,
} as const;

test('a browser remembers what its reader chose', () => {
  const cookies = fakeCookies();
  storeSettings(cookies, url, { ...chosen, without: [...chosen.without] });
  expect(readSettings(cookies)).toEqual(chosen);
});

test('a reader who has the default settings gets no cookie, and loses an earlier one', () => {
  const cookies = fakeCookies();
  const { length, ...others } = defaultSettings;
  storeSettings(cookies, url, { ...others, length });
  expect(cookies.getAll()).toEqual([]);
  storeSettings(cookies, url, { ...defaultSettings, timer: true });
  storeSettings(cookies, url, defaultSettings);
  expect(cookies.getAll()).toEqual([]);
});

test.each(['', 'no JSON', '[]', 'null', '{"length":-1,"without":["gossip"],"timer":"yes"}'])(
  'the cookie %s has the default settings',
  (value) => {
    expect(readSettings({ get: () => value })).toEqual(defaultSettings);
  },
);
