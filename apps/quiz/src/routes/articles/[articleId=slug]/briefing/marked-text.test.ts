import { expect, test } from 'vitest';
import { markSheetText, splitMarkedText } from './marked-text.ts';

test('text of the sheet is every second part, in any word order', () => {
  expect(splitMarkedText(`Led by ${markSheetText('Ada')}`)).toEqual(['Led by ', 'Ada', '']);
  expect(splitMarkedText(`${markSheetText('Ada')} leads`)).toEqual(['', 'Ada', ' leads']);
});

test('a message without marks is one part', () => {
  expect(splitMarkedText('The article')).toEqual(['The article']);
});
