import type { ArticleText } from '@dateline/model/editing';
import type { SheetJson } from '../draft/draft.ts';
import { listDrafts } from './draft-store.ts';

/** Looks for the text of a sheet's article among the drafts of this browser; undefined if none has it. */
export async function findText({
  source,
}: Pick<SheetJson, 'source'>): Promise<ArticleText | undefined> {
  const drafts = await listDrafts();
  return drafts.find(({ draft }) => !draft.lacksText && draft.article.digest === source.digest)
    ?.draft.article;
}
