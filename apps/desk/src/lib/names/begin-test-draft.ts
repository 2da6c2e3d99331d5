import { listCandidates } from '@dateline/model/candidates';
import { readArticle } from '@dateline/model/editing';
import { createDraft } from '../draft/create-draft.ts';
import type { Draft } from '../draft/draft.ts';
import { listNameGroups, type NameGroup } from './name-groups.ts';

/** Begins the draft of an article for tests, with the names in it. */
export async function beginTestDraft(
  headline: string,
  ...paragraphs: string[]
): Promise<{ draft: Draft; groups: NameGroup[] }> {
  const article = await readArticle([headline, ...paragraphs].join('\n'));
  const draft = createDraft(article, {
    headline,
    publisher: '',
    agency: '',
    url: '',
    published: '2026-05-04',
    language: 'en',
    ownsText: false,
  });
  const candidates = listCandidates(article, { published: '2026-05-04', language: 'en' });
  return { draft, groups: listNameGroups(article, candidates) };
}
