import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { encodeBase64Url, utf8 } from './bytes.ts';
import { packedJsonColumn, packJson } from './json-column.ts';

const value = { text: 'Reykjavík '.repeat(20_000), numbers: [1, 2.5, -3] };

test('a packed value is read as it was, and the same value gives the same text', async () => {
  const Column = packedJsonColumn(z.unknown());
  expect(await Column.parseAsync(await packJson(value))).toEqual(value);
  expect(await packJson(structuredClone(value))).toBe(await packJson(value));
});

test('a packed value is far shorter than its JSON', async () => {
  expect((await packJson(value)).length).toBeLessThan(JSON.stringify(value).length / 20);
});

test('another text is refused', async () => {
  const Column = packedJsonColumn(z.unknown());
  await expect(Column.parseAsync('{}')).rejects.toThrow('Cannot unpack');
  await expect(Column.parseAsync(encodeBase64Url(utf8('not gzipped')))).rejects.toThrow(TypeError);
});
