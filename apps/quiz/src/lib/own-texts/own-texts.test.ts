import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { findOwnText, hasOwnText } from './own-texts.ts';

const Sheet = z.object({
  id: z.string(),
  source: z.object({ publisher: z.optional(z.string()), paragraphs: z.array(z.number()) }),
});
const folder = new URL('../../../../../packages/model/sheets/', import.meta.url);
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => Sheet.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

test.each(sheets)('the text of $id can be read exactly if Dateline published it', (sheet) => {
  const isOwn = sheet.source.publisher === 'Dateline';
  expect(hasOwnText(sheet.id)).toBe(isOwn);
  expect(findOwnText(sheet) !== undefined).toBe(isOwn);
});

test('a sheet that was made from another text has none', () => {
  const sheet = sheets.find(({ id }) => hasOwnText(id));
  const paragraphs = sheet?.source.paragraphs.with(0, 1) ?? [];
  expect(findOwnText({ id: sheet?.id ?? '', source: { paragraphs } })).toBeUndefined();
});
