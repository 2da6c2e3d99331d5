import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@dateline/api/client';
import * as z from 'zod/mini';
import { root } from '../../../../../scripts/repository.ts';
import { urls } from '../workers/urls.ts';

/** The built-in key of an API in development. */
const headers = { Authorization: 'Bearer dateline-editor-key-for-development' };

/** Read as a file, because the quiz must not import the half of the model that knows the answers. */
const sheetPath = join(root, 'packages/model/sheets/apollo-11-1969.json');
const Sheet = z.looseObject({ facts: z.array(z.looseObject({ id: z.string() })) });
type Sheet = z.infer<typeof Sheet>;

/** The prefix of the ids of articles that tests publish. */
export const testPrefix = 'e2e-';

/** Lists the ids of the articles that ship with the product, without those that tests publish. */
export async function listProductArticles(): Promise<string[]> {
  const { articles } = createClient(urls.api).v1;
  const page = await (await articles.$get({ query: {} })).json();
  return page.articles.map(({ id }) => id).filter((id) => !id.startsWith(testPrefix));
}

/** The revision of an article that is current, also if it is withdrawn; null if there is no such article. */
async function findCurrent(articleId: string): Promise<string | null> {
  const { corrections } = createClient(urls.api).v1.articles[':articleId'];
  const response = await corrections.$get({ param: { articleId } });
  return response.ok ? ((await response.json()).corrections[0]?.revision ?? null) : null;
}

/** Publishes a sheet of the product under another id, changed by `change` and reduced by `keep`, with a note to readers. */
export async function publishArticle(
  articleId: string,
  note: string,
  change: (text: string) => string = (text) => text,
  keep: (factId: string) => boolean = () => true,
): Promise<void> {
  const sheet: Sheet = Sheet.parse(JSON.parse(change(await readFile(sheetPath, 'utf8'))));
  const { revisions } = createClient(urls.api).v1.articles[':articleId'];
  const facts = sheet.facts.filter(({ id }) => keep(id));
  const previous = await findCurrent(articleId);
  const json = { sheet: { ...sheet, id: articleId, facts }, note, previous, restore: true };
  const response = await revisions.$post({ param: { articleId }, json }, { headers });
  if (!response.ok) throw new Error(`Cannot publish ${articleId}: ${await response.text()}`);
}

/** Withdraws an article, with a note to readers. */
export async function withdrawArticle(articleId: string, note: string): Promise<void> {
  const { withdrawal } = createClient(urls.api).v1.articles[':articleId'];
  const previous = (await findCurrent(articleId)) ?? '';
  const json = { note, previous };
  const response = await withdrawal.$post({ param: { articleId }, json }, { headers });
  if (!response.ok) throw new Error(`Cannot withdraw ${articleId}: ${await response.text()}`);
}

/** Lists the reports on an article, as editors get them. */
export async function listReports(articleId: string) {
  const { reports } = createClient(urls.api).v1;
  const response = await reports.$get({ query: { article: articleId } }, { headers });
  return (await response.json()).reports;
}
