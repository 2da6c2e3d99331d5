import { createClient } from '@dateline/api/client';
import type { SheetJson } from '../draft/draft.ts';
import { ask, type ApiAnswer } from './ask.ts';
import { editorKey } from './editor-key.svelte.ts';

/** The desk passes calls on to the API, so the key is sent to the desk's own origin alone. */
const { v1 } = createClient(globalThis.location?.origin ?? '', (input, init) =>
  // Readers may see a list that is some seconds old; an editor decides by it.
  fetch(input, { ...init, cache: 'no-store' }),
);

const asEditor = () => ({ headers: { Authorization: `Bearer ${editorKey.value.trim()}` } });

type BodyOf<Call extends (...args: never[]) => Promise<{ json(): Promise<unknown> }>> = Awaited<
  ReturnType<Awaited<ReturnType<Call>>['json']>
>;

const articles = v1.articles;
const article = articles[':articleId'];

/** A published article in the list. */
export type ListedArticle = BodyOf<typeof articles.$get>['articles'][number];
/** An article that is withdrawn. */
export type WithdrawnArticle = BodyOf<typeof v1.withdrawals.$get>['articles'][number];
/** What publishing has changed, or would change. */
export type Publication = BodyOf<typeof article.revisions.$post>;
/** An entry of the log of an article. */
export type LogEntry = BodyOf<typeof article.corrections.$get>['corrections'][number];
/** What a reader has reported. */
export type ReaderReport = BodyOf<typeof v1.reports.$get>['reports'][number];
/** How readers answer each item of an article. */
export type ItemReport = BodyOf<(typeof article.statistics.items)['$get']>;

/** What is sent to publish a sheet. */
export interface PublishBody {
  readonly sheet: SheetJson;
  readonly note: string;
  readonly previous: string | null;
  readonly restore: boolean;
  readonly dryRun: boolean;
}

/** A page of a list; `nextCursor` is null on the last one. */
interface Page<Element> {
  readonly elements: readonly Element[];
  readonly nextCursor: string | null;
}

/** Reads all pages of a list; stops at the first fault. */
async function readPages<Element>(
  readPage: (query: { cursor?: string }) => Promise<ApiAnswer<Page<Element>>>,
): Promise<ApiAnswer<Element[]>> {
  const all: Element[] = [];
  const seen = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null && !seen.has(cursor);) {
    seen.add(cursor);
    const answer: ApiAnswer<Page<Element>> = await readPage(cursor === '' ? {} : { cursor });
    if (!answer.ok) return answer;
    all.push(...answer.body.elements);
    cursor = answer.body.nextCursor;
  }
  return { ok: true, body: all };
}

/** The articles that readers get. */
export const listPublished = (): Promise<ApiAnswer<ListedArticle[]>> =>
  readPages(async (query) => {
    const answer = await ask(() => articles.$get({ query: { limit: '50', ...query } }));
    if (!answer.ok) return answer;
    const { articles: elements, nextCursor } = answer.body;
    return { ok: true, body: { elements, nextCursor } };
  });

/** The articles that are withdrawn. */
export const listWithdrawn = (): Promise<ApiAnswer<WithdrawnArticle[]>> =>
  readPages(async (query) => {
    const answer = await ask(() => v1.withdrawals.$get({ query }, asEditor()));
    if (!answer.ok) return answer;
    const { articles: elements, nextCursor } = answer.body;
    return { ok: true, body: { elements, nextCursor } };
  });

/** What readers have reported about an article. */
export const listReports = (
  id: string,
  state: 'open' | 'closed',
): Promise<ApiAnswer<ReaderReport[]>> =>
  readPages(async (query) => {
    const answer = await ask(() =>
      v1.reports.$get({ query: { article: id, state, ...query } }, asEditor()),
    );
    if (!answer.ok) return answer;
    const { reports: elements, nextCursor } = answer.body;
    return { ok: true, body: { elements, nextCursor } };
  });

/** The log of an article, newest entry first. */
export const listVersions = (articleId: string): Promise<ApiAnswer<{ corrections: LogEntry[] }>> =>
  ask(() => article.corrections.$get({ param: { articleId } }));

/** The headline of an article; "" if readers do not get it. */
export async function findHeadline(articleId: string): Promise<string> {
  const answer = await ask(() => article.$get({ param: { articleId } }));
  return answer.ok ? answer.body.headline : '';
}

/** The whole sheet of a revision. */
export const getSheet = (
  articleId: string,
  hash: string,
): Promise<ApiAnswer<{ revision: string; sheet: unknown }>> =>
  ask(() => article.revisions[':hash'].sheet.$get({ param: { articleId, hash } }, asEditor()));

/** Publishes a sheet; with `dryRun` it is only checked and compared. */
export const publish = (articleId: string, body: PublishBody): Promise<ApiAnswer<Publication>> =>
  ask(() =>
    article.revisions.$post(
      { param: { articleId }, json: { ...body, sheet: { ...body.sheet } } },
      asEditor(),
    ),
  );

/** Withdraws an article from readers, who get the note instead. */
export const withdraw = (articleId: string, note: string, previous: string) =>
  ask(() =>
    article.withdrawal.$post({ param: { articleId }, json: { note, previous } }, asEditor()),
  );

/** Puts a report among the closed ones. */
export const closeReport = (reportId: string) =>
  ask(() => v1.reports[':reportId'].closure.$post({ param: { reportId } }, asEditor()));

/** Removes a report for ever. */
export const deleteReport = (reportId: string) =>
  ask(() => v1.reports[':reportId'].$delete({ param: { reportId } }, asEditor()));

/** How readers answer each item of an article. */
export const getItemStatistics = (articleId: string): Promise<ApiAnswer<ItemReport>> =>
  ask(() => article.statistics.items.$get({ param: { articleId }, query: {} }, asEditor()));
