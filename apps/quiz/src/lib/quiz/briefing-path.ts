/** Returns the path of an article's briefing, without its language, or of one fact in it. */
export function briefingPath(articleId: string, factId?: string): string {
  const path = `/articles/${articleId}/briefing`;
  return factId === undefined ? path : `${path}#${factAnchor(factId)}`;
}

/** Returns the id of the element that has a fact in a briefing. */
export function factAnchor(factId: string): string {
  return `fact-${factId}`;
}
