import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNestedDeeper } from './nesting.ts';

/** How deep a value is nested, counted on the value itself. */
function levelsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}

test('the nesting of JSON text equals that of its value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(3), (value, spaces) => {
      const text = JSON.stringify(value, null, spaces);
      const levels = levelsOf(value);
      expect(isNestedDeeper(text, levels)).toBe(false);
      expect(isNestedDeeper(text, Math.max(levels - 1, 0))).toBe(levels > 0);
    }),
  );
});

test.each([
  ['brackets', '"[[[[{{{{"'],
  ['an escaped quotation mark', String.raw`"\"[[[["`],
  ['an escaped backslash at its end', String.raw`["\\","[[[["]`],
  ['a name with brackets', '{"[[[[":1}'],
])('%s in a string do not count as nesting', (_what, text) => {
  expect(isNestedDeeper(text, 1)).toBe(false);
});

test('closed lists and objects do not add up', () => {
  expect(isNestedDeeper(`[${'[],{},'.repeat(1000)}0]`, 2)).toBe(false);
});

test('text that is no JSON is measured too', () => {
  expect(isNestedDeeper('[[[', 2)).toBe(true);
  expect(isNestedDeeper(']]]][[', 2)).toBe(false);
  expect(isNestedDeeper('"[[[[[', 2)).toBe(false);
});
