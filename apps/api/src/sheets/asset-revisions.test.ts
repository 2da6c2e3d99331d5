import { deriveBank, FactSheet, revisionOf, signedBank } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { createAssetRevisions } from './asset-revisions.ts';
import { countItems } from './default-quiz.ts';

test('the build writes every bundled sheet among the assets, with its hash and the counts of its signed items', async () => {
  const built = createAssetRevisions(env.ASSETS);
  const sheets = bundledSheets.map((raw) => FactSheet.parse(raw));
  const expected = await Promise.all(
    sheets.map(async (sheet) => ({
      hash: await revisionOf(sheet),
      id: sheet.id,
      ...countItems(signedBank(sheet, deriveBank(sheet))),
    })),
  );
  const listed = await built.list();
  expect(new Set(listed)).toEqual(new Set(expected));
  for (const { hash, id } of listed) {
    expect(await built.read(hash)).toEqual(sheets.find((sheet) => sheet.id === id));
  }
});

test('a missing or broken asset is an error, not an empty list', async () => {
  const answering = (response: Response) =>
    createAssetRevisions({ fetch: async () => response.clone() });
  const missing = answering(new Response('Not found', { status: 404 }));
  await expect(missing.list()).rejects.toThrow('Cannot read /sheets/manifest.json');
  await expect(missing.read('0'.repeat(64))).rejects.toThrow(
    `Cannot read /sheets/${'0'.repeat(64)}`,
  );
  await expect(answering(Response.json({})).list()).rejects.toThrow('array');
  await expect(answering(Response.json({ id: 'bridge' })).read('0')).rejects.toThrow('facts');
});
