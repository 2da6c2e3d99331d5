import { expect, test } from 'vitest';
import { chooseEditorKey } from './editor-key.ts';

const choose = (url: string, key?: string): string => chooseEditorKey(new URL(url), key);

test.each(['http://localhost:8787', 'http://127.0.0.1', 'https://[::1]:8443'])(
  'uses the development key for an API on this machine: %s',
  (url) => {
    expect(choose(url)).toBe('dateline-editor-key-for-development');
    expect(choose(url, 'my-own')).toBe('my-own');
  },
);

test.each(['https://api.paper.example', 'https://localhost.paper.example', 'https://10.0.0.1'])(
  'requires a key for an API elsewhere: %s',
  (url) => {
    expect(choose(url, 'my-own')).toBe('my-own');
    for (const missing of [undefined, '']) {
      expect(() => choose(url, missing)).toThrow(
        `Set DATELINE_EDITOR_KEY to a key that ${url} knows`,
      );
    }
  },
);

test.each(['http://api.paper.example', 'http://localhost.paper.example', 'http://10.0.0.1'])(
  'refuses to send a key unencrypted: %s',
  (url) => {
    expect(() => choose(url, 'my-own')).toThrow('use https');
  },
);

test('rejects a key that a header cannot hold, without repeating it', () => {
  expect(() => choose('http://localhost', 'my own\n')).toThrow(/no spaces and no line breaks/);
  expect(() => choose('http://localhost', 'my own\n')).not.toThrow(/my own/);
});
