import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlain, toPlainLines } from './plain.ts';

test.each([
  ['letters, marks and signs', 'Wer? “Ü” 字 👍 €', 'Wer? “Ü” 字 👍 €'],
  ['a colour', '\u001B[31mred', '\\u{1b}[31mred'],
  ['a control sequence in one character', '\u009B2J', '\\u{9b}2J'],
  ['a line that is written over', 'good\rbad', 'good\\u{d}bad'],
  ['a line that is turned round', '\u202Egnp.exe', '\\u{202e}gnp.exe'],
  ['what cannot be seen', 'a\u200Bb\u2028c', 'a\\u{200b}b\\u{2028}c'],
])('%s', (_what, text, plain) => {
  expect(toPlain(text)).toBe(plain);
});

test('whatever is written, a terminal gets lines of plain characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toPlainLines(text, '  ')).toMatch(/^(?: {2}[^\p{Cc}\p{Cf}\p{Cs}]*(?:\n|$))+$/u);
    }),
  );
});

test('the lines of a text stay lines', () => {
  expect(toPlainLines('one\nother\u0007', '  > ')).toBe('  > one\n  > other\\u{7}');
});
