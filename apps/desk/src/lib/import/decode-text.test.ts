import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test.each([
  ['UTF-8', [0x73, 0xc3, 0xad]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x73, 0xc3, 0xad]],
  ['UTF-16, little end first', [0xff, 0xfe, 0x73, 0, 0xed, 0]],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x73, 0, 0xed]],
  ['an older encoding', [0x73, 0xed]],
])('reads a text in %s', (_name, bytes) => {
  expect(decodeText(new Uint8Array(bytes).buffer)).toBe('sí');
});
