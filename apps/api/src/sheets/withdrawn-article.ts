import { Problem } from '../problems/problem.ts';
import type { ArticleStatus } from './sheet-store.ts';

/** Throws a 410 Problem with the editor's note where an article is withdrawn; its log is found by the id. */
export function refuseWithdrawn(articleId: string, status: ArticleStatus | undefined): void {
  if (status?.withdrawn === undefined) return;
  const { at, note } = status.withdrawn;
  throw new Problem('withdrawn-article', { extensions: { articleId, note, withdrawnAt: at } });
}
