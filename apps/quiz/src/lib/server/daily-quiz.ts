import { topics } from '@dateline/model/public';
import { quickLength } from '$lib/quiz/quiz-minutes.ts';
import type { ChosenQuiz } from './start-quiz.ts';

/** The quiz of a day: one article, and a seed that gives everybody the same questions. */
export interface DailyQuiz<Article> {
  readonly article: Article;
  readonly seed: string;
}

const aDay = 24 * 60 * 60 * 1000;
/** As many digits as a drawn seed has, so that the result has a short link. */
const seedLength = 7;

/** The day at a moment, in UTC, as `2026-12-01`. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The seed of a day for an article. Anybody can work out that of tomorrow, so that the quiz is practice. */
export async function dailySeed(articleId: string, now: Date): Promise<string> {
  const name = new TextEncoder().encode(`${dayOf(now)} ${articleId}`);
  return toHex(await crypto.subtle.digest('SHA-256', name)).slice(0, seedLength);
}

/** Finds the quiz of the day: the articles take turns, in the order of their ids. Undefined if there is no article. */
export async function findDailyQuiz<Article extends { readonly id: string }>(
  articles: readonly Article[],
  now: Date,
): Promise<DailyQuiz<Article> | undefined> {
  const inTurn = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const article = inTurn[Math.floor(now.getTime() / aDay) % inTurn.length];
  return article && { article, seed: await dailySeed(article.id, now) };
}

/** The options of the quiz of the day: those of the quiz that one tap starts, as practice. */
export const dailyOptions: ChosenQuiz = {
  length: quickLength,
  topics: [...topics],
  difficulty: 'mixed',
  feedback: 'immediate',
  mode: 'practice',
};
