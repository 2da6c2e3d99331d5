import type { OpenAttempt } from '$lib/server/cookies/open-attempts.ts';

/** The article of a finished quiz, and what this browser has played and left open. */
interface Device {
  readonly articleId: string;
  readonly played: ReadonlyMap<string, unknown>;
  readonly open: readonly OpenAttempt[];
}

/**
 * Finds what a result offers: to go on with the quiz on another article that was left last, and the newest article that was
 * neither played nor begun.
 */
export function nextAfter<Article extends { readonly id: string }>(
  articles: readonly Article[],
  { articleId, played, open }: Device,
) {
  const others = articles.filter(({ id }) => id !== articleId);
  const unfinished = open
    .toReversed()
    .flatMap((left) => {
      const article = others.find(({ id }) => id === left.articleId);
      return article ? [{ ...left, article }] : [];
    })
    .at(0);
  const upNext = others.find(
    ({ id }) => !played.has(id) && !open.some((left) => left.articleId === id),
  );
  return { unfinished, upNext };
}
