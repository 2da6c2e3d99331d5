import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test('escapes the special characters of XML', () => {
  expect(escapeXml(`<a b="c" d='e'>&amp;`)).toBe(
    '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;',
  );
});

test('removes characters that XML does not allow, and no others', () => {
  expect(escapeXml('a\u0000b\u000Bc\uFFFEd\tجنگ 🗞\n')).toBe('abcd\tجنگ 🗞\n');
  expect(escapeXml('half \uD83D')).toBe('half \uFFFD');
});

test('no text can start or end an element or an attribute', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ';', '#', 'a', 'l', '\u0000') }),
      (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      },
    ),
  );
});
