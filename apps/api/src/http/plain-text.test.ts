import { expect, test } from 'vitest';
import { plainLine, plainText } from './plain-text.ts';

const rejected = [
  ['a control character', '\u0007'],
  ['a direction mark', '\u202E'],
  ['a zero-width space', '\u200B'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\uFEFF'],
  ['a soft hyphen', '\u00AD'],
  ['a tag', '\u{E0041}'],
  ['a character of private use', '\uE000'],
  ['half a character', '\uD800'],
  ['a line separator', '\u2028'],
] as const;

test.each(rejected)('%s is refused in a line and in a text', (_what, character) => {
  for (const schema of [plainLine(9), plainText(9)]) {
    expect(schema.safeParse(`a${character}b`).success).toBe(false);
  }
});

test('joiners, which some scripts need, and combined characters are accepted', () => {
  for (const text of ['می\u200Cخواهم', 'क्\u200Dष', 'Cafe\u0301', '👩\u200D🚀']) {
    expect(plainLine(9).safeParse(text).success).toBe(true);
    expect(plainText(9).safeParse(`${text}\r\n`).success).toBe(true);
  }
});

test('only a text may have several lines', () => {
  expect(plainLine(9).safeParse('a\nb').success).toBe(false);
  expect(plainText(9).parse(' a\r\nb ')).toBe('a\nb');
});
