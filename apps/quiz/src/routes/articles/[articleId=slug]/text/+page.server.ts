import { error } from '@sveltejs/kit';
import { sheetLanguage } from '$lib/language/sheet-language.ts';
import { findOwnText } from '$lib/own-texts/own-texts.ts';
import { mainParagraph, markPassages, readPassages } from '$lib/own-texts/passages.ts';
import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import { offerWayBack } from '$lib/server/way-back.ts';
import type { PageServerLoad } from './$types';

/** Reads the text of an article that is ours, with the passages of the address marked. */
export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const article = await readApiResponse(
    createApiClient(event).v1.articles[':articleId'].$get({ param: params }),
  );
  const text = findOwnText(article) ?? error(404);
  const passages = readPassages(url.searchParams.get('mark'));
  return {
    articleId: article.id,
    evidenceAt: mainParagraph(passages),
    back: offerWayBack(event, article.id),
    headline: text[0] ?? '',
    summary: article.summary,
    publisher: article.source.publisher,
    language: sheetLanguage(article),
    paragraphs: text.map((paragraph, at) => markPassages(paragraph, at, passages)),
  };
};
