/** Returns the path of an article's briefing, without its language. */
export function briefingPath(articleId: string): string {
  return `/articles/${articleId}/briefing`;
}
