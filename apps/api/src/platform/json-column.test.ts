import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { packedJsonColumn, packJson } from './json-column.ts';

const value = { text: 'Reykjavík '.repeat(20_000), numbers: [1, 2.5, -3] };

test('a packed value is read as it was, and the same value gives the same text', () => {
  const Column = packedJsonColumn(z.unknown());
  expect(Column.parse(packJson(value))).toEqual(value);
  expect(packJson(structuredClone(value))).toBe(packJson(value));
});

test('a packed value is far shorter than its JSON', () => {
  expect(packJson(value).length).toBeLessThan(JSON.stringify(value).length / 20);
});

test('another text is refused', () => {
  expect(() => packedJsonColumn(z.unknown()).parse('{}')).toThrow('Cannot unpack');
});
