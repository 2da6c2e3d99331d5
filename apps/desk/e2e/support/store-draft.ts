import { readFile } from 'node:fs/promises';
import { FactSheet } from '@dateline/model';
import { readArticle } from '@dateline/model/editing';
import type { Page } from '@playwright/test';
import { putDraft } from './put-draft.ts';

const sheets = new URL('../../../../packages/model/sheets/', import.meta.url);

/** A sheet with the text of its article. The sheet is as an editor may have it, complete or not. */
interface WrittenSheet {
  readonly sheet: unknown;
  readonly text: string;
}

/** Reads a bundled sheet with the text of its article. */
export async function readBundled(
  id: string,
): Promise<WrittenSheet & { readonly sheet: FactSheet }> {
  const [json, text] = await Promise.all([
    readFile(new URL(`${id}.json`, sheets), 'utf8'),
    readFile(new URL(`articles/${id}.txt`, sheets), 'utf8'),
  ]);
  return { sheet: FactSheet.parse(JSON.parse(json)), text };
}

/** Stores a draft in the browser of a page, and returns its address. */
export async function storeDraft(page: Page, { sheet, text }: WrittenSheet): Promise<string> {
  const id = crypto.randomUUID();
  const article = await readArticle(text);
  const draft = { id, article, sheet, rejected: [], ownsText: true };
  await putDraft(page, draft);
  return `/drafts/${id}`;
}
