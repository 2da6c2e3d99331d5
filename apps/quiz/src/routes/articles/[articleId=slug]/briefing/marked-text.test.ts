import { expect, test } from 'vitest';
import { markSheetText, splitMarkedText } from './marked-text.ts';

test('the sheet’s words are every second part, wherever a language puts them', () => {
  expect(splitMarkedText(`Led by ${markSheetText('Ada')}`)).toEqual(['Led by ', 'Ada', '']);
  expect(splitMarkedText(`${markSheetText('Ada')} leads`)).toEqual(['', 'Ada', ' leads']);
});

test('a message without them is one part', () => {
  expect(splitMarkedText('The article')).toEqual(['The article']);
});
