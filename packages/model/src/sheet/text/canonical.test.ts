import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { revisionOf, toCanonicalJson } from './canonical.ts';

describe('toCanonicalJson', () => {
  it('sorts keys by code unit', () => {
    expect(toCanonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe(
      '{"a":null,"b":[{"c":2,"d":1}]}',
    );
  });

  it('sorts keys that look like integers as text, as RFC 8785 does', () => {
    expect(toCanonicalJson({ 9: 'nine', 10: 'ten', a: 1 })).toBe('{"10":"ten","9":"nine","a":1}');
  });

  it.each([
    ['undefined', undefined, 'Cannot write canonical JSON: the value has none'],
    ['a number that is not finite', { a: Infinity }, 'Infinity is not allowed'],
    ['half of a character', '\uD83D', 'Lone surrogate is not allowed'],
  ])('throws for %s, which has no canonical form', (_what, value, message) => {
    expect(() => toCanonicalJson(value)).toThrow(message);
  });

  it('parses back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(toCanonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('revisionOf', () => {
  it('is the same for equal sheets, and different after any change', async () => {
    const hash = await revisionOf(smallSheet);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await revisionOf({ ...smallSheet })).toBe(hash);
    expect(await revisionOf({ ...smallSheet, summary: 'Another summary.' })).not.toBe(hash);
  });
});
