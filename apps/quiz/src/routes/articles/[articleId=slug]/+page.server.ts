import { offerOpenAttempt } from '$lib/server/cookies/open-attempts.ts';
import { readSettings } from '$lib/server/cookies/quiz-settings.ts';
import { readTeaser } from '$lib/server/read-teaser.ts';
import type { Actions, PageServerLoad } from './$types';
import { readArticle } from './read-article.ts';
import { startAction } from './start/start-action.ts';

export const load: PageServerLoad = async (event) => {
  const [{ article, ...read }, teaser] = await Promise.all([
    readArticle(event, event.params),
    readTeaser(event, event.params),
  ]);
  return {
    article,
    ...read,
    teaser,
    settings: readSettings(event.cookies),
    open: offerOpenAttempt(event, article.id),
  };
};

export const actions: Actions = { default: startAction };
