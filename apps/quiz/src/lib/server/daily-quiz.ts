import { aDay } from '$lib/format/a-day.ts';
import { digestOf, topics, toSeed } from '@dateline/model/public';
import { quickLength } from '$lib/quiz/quiz-minutes.ts';
import type { ChosenQuiz } from './start-quiz.ts';

/** The quiz of a day: one article, and a seed that gives everybody the same questions. */
export interface DailyQuiz<Article> {
  readonly article: Article;
  readonly seed: string;
}

/** The day at a moment, in UTC, as `2026-12-01`. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** The seed of a day for an article. Anybody can work out that of tomorrow, so that the quiz is practice. */
export const dailySeed = async (articleId: string, now: Date): Promise<string> =>
  toSeed(await digestOf(`${dayOf(now)} ${articleId}`));

/** What the turn of an article depends on. */
interface Listed {
  readonly id: string;
  readonly publishedAt: string;
}

/** Lists the articles that were there before a day: what is published on it changes nobody's quiz. On the first day, the first of all. */
function listBefore<Article extends Listed>(articles: readonly Article[], day: string): Article[] {
  const byAge = articles.toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  const before = byAge.filter(({ publishedAt }) => dayOf(new Date(publishedAt)) < day);
  return before.length > 0 ? before : byAge.slice(0, 1);
}

/** Finds the quiz of the day: the articles take turns, in the order of their ids. Undefined if there is no article. */
export async function findDailyQuiz<Article extends Listed>(
  articles: readonly Article[],
  now: Date,
): Promise<DailyQuiz<Article> | undefined> {
  const inTurn = listBefore(articles, dayOf(now)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
