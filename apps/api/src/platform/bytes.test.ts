import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from './bytes.ts';

test('any bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const own = new Uint8Array(bytes);
      expect(decodeBase64Url(encodeBase64Url(own))).toEqual(own);
    }),
  );
});

test.each([
  ['padding', 'YQ=='],
  ['free last bits', 'YR'],
  ['the other alphabet', '+/+/'],
  ['a space', 'YW Jj'],
  ['a lone character', 'Y'],
])('a text with %s stands for nothing', (_what, text) => {
  expect(decodeBase64Url(text)).toBeUndefined();
});
