import { offerOpenAttempt } from '$lib/server/cookies/open-attempts.ts';
import { readPlayed } from '$lib/server/cookies/played.ts';
import { isCountedOut } from '$lib/server/cookies/previous-attempt.ts';
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
  const open = offerOpenAttempt(event, article.id);
  const played = readPlayed(event.cookies).get(article.id);
  // A page with a quiz to continue is private already.
  if (played && !open) event.setHeaders({ 'Cache-Control': 'private, no-cache' });
  return {
    article,
    ...read,
    teaser,
    settings: readSettings(event.cookies),
    open,
    played,
    isCountedOut: isCountedOut(event.cookies, event.url, article.id),
  };
};

export const actions: Actions = { default: startAction };
