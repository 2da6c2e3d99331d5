/** Adds the number of a question to the path of a page with its evidence, so that the page leads back to it. */
export function addQuestion(path: string, number: number): string {
  const query = `${path.includes('?') ? '&' : '?'}question=${number}`;
  return path.replace(/(?=#|$)/, query);
}
