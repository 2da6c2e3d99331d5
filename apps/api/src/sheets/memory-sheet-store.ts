import { directionOf, toFrame } from '@dateline/model';
import type { EditionStore, WithdrawnArticle } from './edition-store.ts';
import type { ArticleStatus, Cursor, LogEntry, NewRevision, SheetStore } from './sheet-store.ts';

/** The status of an article, with its log, oldest entry first. */
interface ArticleState {
  readonly status: ArticleStatus;
  readonly publishedAt: string;
  readonly log: readonly LogEntry[];
}

/** The content of the store. */
interface Memory {
  readonly revisions: Map<string, NewRevision>;
  readonly articles: Map<string, ArticleState>;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byNewest = (a: Cursor, b: Cursor): number =>
  compare(b.publishedAt, a.publishedAt) || compare(b.id, a.id);

/** Changes the status of an article, and logs it. */
function setStatus(
  { articles }: Memory,
  articleId: string,
  status: ArticleStatus,
  entry: Omit<LogEntry, 'previous'>,
): void {
  const before = articles.get(articleId);
  const previous = before?.status.current ?? null;
  articles.set(articleId, {
    status,
    publishedAt: before?.publishedAt ?? entry.at,
    log: [...(before?.log ?? []), { ...entry, previous }],
  });
}

function publishOne(memory: Memory, revision: NewRevision): void {
  const { revisions, articles } = memory;
  const { hash, itemCount, quizItemCount, sheet, at, origin } = revision;
  revisions.set(hash, { ...(revisions.get(hash) ?? revision), itemCount, quizItemCount });
  const status = articles.get(sheet.id)?.status;
  const current = status && revisions.get(status.current);
  const isTaken = current?.origin === 'published' && origin === 'bundled';
  if (isTaken || current?.hash === hash) return;
  const kind = current === undefined ? 'published' : 'corrected';
  const entry = { kind, at, note: null, revision: hash, changes: null } as const;
  setStatus(memory, sheet.id, { ...status, current: hash }, entry);
}

function list({ revisions, articles }: Memory) {
  return [...articles.values()].flatMap(({ status: { current, withdrawn }, publishedAt }) => {
    const stored = revisions.get(current);
    if (stored === undefined || withdrawn !== undefined) return [];
    const { id, language, summary } = stored.sheet;
    const direction = directionOf(stored.sheet);
    const about = { id, language, direction, summary, ...toFrame(stored.sheet) };
    const { hash, itemCount, quizItemCount } = stored;
    return [{ ...about, revision: hash, publishedAt, itemCount, quizItemCount }];
  });
}

function listWithdrawn({ revisions, articles }: Memory): WithdrawnArticle[] {
  return [...articles].flatMap(
    ([
      id,
      {
        status: { current, withdrawn },
      },
    ]) => {
      const sheet = revisions.get(current)?.sheet;
      if (sheet === undefined || withdrawn === undefined) return [];
      const { at: withdrawnAt, note } = withdrawn;
      return [{ id, headline: sheet.headline, revision: current, withdrawnAt, note }];
    },
  );
}

const positionOf = ({ id, withdrawnAt }: WithdrawnArticle): Cursor => ({
  publishedAt: withdrawnAt,
  id,
});

function createSheets(memory: Memory): SheetStore {
  const { revisions, articles } = memory;
  return {
    publish: async (added) => added.forEach((revision) => publishOne(memory, revision)),
    findLacking: async (bundled) =>
      bundled.filter(({ hash, id, itemCount, quizItemCount }) => {
        const current = revisions.get(articles.get(id)?.status.current ?? '');
        const isReplaced = current?.origin === 'bundled' && current.hash !== hash;
        const stored = revisions.get(hash);
        return (
          isReplaced ||
          stored?.itemCount !== itemCount ||
          stored.quizItemCount.least !== quizItemCount.least ||
          stored.quizItemCount.most !== quizItemCount.most
        );
      }),
    list: async ({ limit, after }) =>
      list(memory)
        .toSorted(byNewest)
        .filter((article) => after === undefined || byNewest(article, after) > 0)
        .slice(0, limit),
    findStatus: async (articleId) => articles.get(articleId)?.status,
    findRevision: async (hash) => {
      const sheet = revisions.get(hash)?.sheet;
      const article = sheet && articles.get(sheet.id);
      return sheet && article && { hash, publishedAt: article.publishedAt, sheet };
    },
    listCorrections: async (articleId, limit) =>
      (articles.get(articleId)?.log ?? []).toReversed().slice(0, limit),
  };
}

function createEditions(memory: Memory): EditionStore {
  const { revisions, articles } = memory;
  return {
    publishEdition: async ({ revision, entry, expected }) => {
      const { hash, sheet, at } = revision;
      const status = articles.get(sheet.id)?.status;
      if (status?.current !== expected?.current) return false;
      if (status?.withdrawn?.at !== expected?.withdrawn?.at) return false;
      if (status?.current !== hash) revisions.set(hash, { ...revision, origin: 'published' });
      setStatus(memory, sheet.id, { current: hash }, { ...entry, at, revision: hash });
      return true;
    },
    withdraw: async ({ articleId, at, note, previous }) => {
      const status = articles.get(articleId)?.status;
      if (status?.current !== previous || status.withdrawn !== undefined) return;
      const revision = status.current;
      const entry = { kind: 'withdrawn', at, note, revision, changes: null } as const;
      setStatus(memory, articleId, { current: revision, withdrawn: { at, note } }, entry);
    },
    listWithdrawn: async ({ limit, after }) =>
      listWithdrawn(memory)
        .toSorted((a, b) => byNewest(positionOf(a), positionOf(b)))
        .filter((article) => after === undefined || byNewest(positionOf(article), after) > 0)
        .slice(0, limit),
  };
}

/** Stores sheets in memory, for tests. */
export function createMemorySheetStore(): SheetStore & EditionStore {
  const memory: Memory = { revisions: new Map(), articles: new Map() };
  return { ...createSheets(memory), ...createEditions(memory) };
}
