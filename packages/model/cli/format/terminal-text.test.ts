import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeControls, escapeLines } from './terminal-text.ts';

test.each([
  ['no letters, punctuation or emoji', 'Wer? “Ü” 字 👍 €', 'Wer? “Ü” 字 👍 €'],
  ['a colour', '\u001B[31mred', '\\u{1b}[31mred'],
  ['a control sequence in one character', '\u009B2J', '\\u{9b}2J'],
  ['a carriage return', 'good\rbad', 'good\\u{d}bad'],
  ['a change of the reading direction', '\u202Egnp.exe', '\\u{202e}gnp.exe'],
  ['invisible characters', 'a\u200Bb\u2028c', 'a\\u{200b}b\\u{2028}c'],
])('escapes %s', (_what, text, plain) => {
  expect(escapeControls(text)).toBe(plain);
});

test('leaves no control character in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeLines(text, '  ')).toMatch(/^(?: {2}[^\p{Cc}\p{Cf}\p{Cs}]*(?:\n|$))+$/u);
    }),
  );
});

test('keeps the line breaks of a text of several lines', () => {
  expect(escapeLines('one\nother\u0007', '  > ')).toBe('  > one\n  > other\\u{7}');
});
