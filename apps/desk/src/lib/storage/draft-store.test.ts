import 'fake-indexeddb/auto';
import { bundledSheets } from '@dateline/model/sheets';
import { afterEach, expect, test, vi } from 'vitest';
import { openSheet, readSheetFile } from './draft-file.ts';
import { deleteDraft, keepStorage, listDrafts, loadDraft, storeDraft } from './draft-store.ts';
import { findText } from './find-text.ts';

const { sheet } = readSheetFile(JSON.stringify(bundledSheets[3]));
if (sheet === undefined) throw new Error('The bundled sheet cannot be read');

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const { draft } of await listDrafts()) await deleteDraft(draft.id);
});

test('drafts are stored, listed with the last changed first, and deleted', async () => {
  const [one, two] = [openSheet(sheet, undefined), openSheet(sheet, undefined)];
  await storeDraft(one, 1);
  await storeDraft(two, 2);
  await storeDraft({ ...one, ownsText: true }, 3);
  expect(await listDrafts()).toMatchObject([
    { changed: 3, draft: { id: one.id, ownsText: true } },
    { changed: 2, draft: two },
  ]);
  expect(await loadDraft(two.id)).toEqual(two);
  await deleteDraft(two.id);
  expect(await loadDraft(two.id)).toBeUndefined();
});

test('a draft is stored only when it is on the disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await storeDraft(openSheet(sheet, undefined));
  expect(transaction).toHaveBeenCalledWith('drafts', 'readwrite', { durability: 'strict' });
});

test('a browser that refuses to store rejects, with its words', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  await expect(storeDraft(openSheet(sheet, undefined))).rejects.toThrow('The disk is full');
});

test('the text of an article is found in another draft of it, if that has it', async () => {
  const article = { digest: sheet.source.digest, paragraphs: ['The text'] };
  await storeDraft(openSheet(sheet, undefined));
  expect(await findText(sheet)).toBeUndefined();
  await storeDraft(openSheet(sheet, article));
  expect(await findText(sheet)).toEqual(article);
});

test.each([
  ['grants it', { storage: { persist: async () => true } }, true],
  ['denies it', { storage: { persist: async () => false } }, false],
  ['fails', { storage: { persist: () => Promise.reject(new Error('no')) } }, false],
  ['knows no such thing', {}, false],
])('drafts are kept if the browser %s: %o', async (_what, navigator, expected) => {
  vi.stubGlobal('navigator', navigator);
  expect(await keepStorage()).toBe(expected);
});
