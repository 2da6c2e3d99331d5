import { expect, test } from 'vitest';
import { markWords, splitWords } from './sheet-words.ts';

test('the sheet’s words are every second part, wherever a language puts them', () => {
  expect(splitWords(`Led by ${markWords('Ada')}`)).toEqual(['Led by ', 'Ada', '']);
  expect(splitWords(`${markWords('Ada')} leads`)).toEqual(['', 'Ada', ' leads']);
});

test('a message without them is one part', () => {
  expect(splitWords('The article')).toEqual(['The article']);
});
