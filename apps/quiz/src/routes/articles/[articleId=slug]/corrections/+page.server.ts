import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import { sheetLanguage } from '$lib/language/sheet-language.ts';
import type { PageServerLoad } from './$types';
import { changedFacts } from './changed-facts.ts';
import { formatQuestionCounts } from './format-question-counts.ts';
import { readStatements } from './read-statements.ts';

/** Reads the public correction log of an article, which withdrawn articles have too. */
export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const { v1 } = createApiClient(event);
  const article = v1.articles[':articleId'];
  const [{ corrections }, current] = await Promise.all([
    readApiResponse(article.corrections.$get({ param: params })),
    readApiResponse(article.$get({ param: params })).catch(() => undefined),
  ]);
  const statementsOf = await readStatements(v1, corrections);
  return {
    articleId: params.articleId,
    article: current && {
      id: current.id,
      headline: current.headline,
      language: sheetLanguage(current),
    },
    entries: corrections.map((entry) => ({
      at: entry.at,
      kind: entry.kind,
      note: entry.note,
      groups: changedFacts(entry, statementsOf),
      questions: entry.changes === null ? '' : formatQuestionCounts(entry.changes.items),
    })),
  };
};
