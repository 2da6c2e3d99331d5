import { expect, test } from 'vitest';
import { readAfter } from './start-action.ts';

const after = (value: string) =>
  readAfter(new URL(`https://quiz.example/articles/a?after=${encodeURIComponent(value)}`));

test('the attempt before is named by its id', () => {
  expect(after('eyJ2.c2ln_-')).toBe('eyJ2.c2ln_-');
});

test.each(['', 'cut-off', 'a.b.c', 'a b', '<script>', `${'a'.repeat(2048)}.b`])(
  'what has not the form of an id is ignored: %s',
  (value) => {
    expect(after(value)).toBeUndefined();
  },
);

test('without the parameter there is no attempt before', () => {
  expect(readAfter(new URL('https://quiz.example/articles/a'))).toBeUndefined();
});
