import { expect, test } from 'vitest';
import { readKey } from './read-key.ts';

const read = (url: string, key?: string): string => readKey(new URL(url), key);

test.each(['http://localhost:8787', 'http://127.0.0.1', 'https://[::1]:8443'])(
  'on this machine the key of development will do: %s',
  (url) => {
    expect(read(url)).toBe('dateline-editor-key-for-development');
    expect(read(url, 'my-own')).toBe('my-own');
  },
);

test.each(['https://api.paper.example', 'https://localhost.paper.example', 'https://10.0.0.1'])(
  'elsewhere a key must be given: %s',
  (url) => {
    expect(read(url, 'my-own')).toBe('my-own');
    for (const none of [undefined, '']) {
      expect(() => read(url, none)).toThrow(`Set DATELINE_EDITOR_KEY to a key that ${url} knows`);
    }
  },
);

test.each(['http://api.paper.example', 'http://localhost.paper.example', 'http://10.0.0.1'])(
  'no key is sent where others could read it: %s',
  (url) => {
    expect(() => read(url, 'my-own')).toThrow('use https');
  },
);

test('a key that no header can hold is told apart, and not repeated', () => {
  expect(() => read('http://localhost', 'my own\n')).toThrow(/no spaces and no line breaks/);
  expect(() => read('http://localhost', 'my own\n')).not.toThrow(/my own/);
});
