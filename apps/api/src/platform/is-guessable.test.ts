import { expect, test } from 'vitest';
import { encodeBase64Url, utf8 } from './bytes.ts';
import { isGuessable } from './is-guessable.ts';

test.each([
  'a'.repeat(44),
  'ab'.repeat(20),
  'secret-'.repeat(8),
  'Tr0ub4dor&3+Xyz!'.repeat(2),
  `${'Tr0ub4dor&3+Xyz!'.repeat(2)}T`,
  'qwertyuiop'.repeat(4).slice(0, 32),
  'SecretKey123'.repeat(4).slice(0, 40),
  `${'correcthorse'.repeat(3)}x`,
  `${'datelinekey'.repeat(3)}\n`,
  '0123456789'.repeat(5),
  'abcdefghijklmnopqrstuvwxyz012345',
  '\0'.repeat(32),
])('the key %j is guessable', (key) => {
  expect(isGuessable(utf8(key))).toBe(true);
});

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

test('no random key is guessable: 32 bytes, 32 or 64 hex digits, 43 characters of base64', () => {
  for (let time = 0; time < 300; time += 1) {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const texts = [toHex(bytes.subarray(16)), toHex(bytes), encodeBase64Url(bytes)];
    for (const key of [bytes, ...texts.map(utf8)]) expect(isGuessable(key)).toBe(false);
  }
});
