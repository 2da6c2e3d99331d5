import type { Response } from '../attempt/shapes.ts';
import type { ServedItem } from '../assemble/served-item.ts';

/** The wrong options that a response chose. */
function findChosenDistractors(item: ServedItem, response: Response): string[] {
  if (item.interaction === 'choice') {
    return typeof response === 'string' && response !== item.key ? [response] : [];
  }
  if (item.interaction === 'multipleChoice' && Array.isArray(response)) {
    return response.filter((id) => !item.key.includes(id));
  }
  return [];
}

/** Says what each wrongly chosen option really is, then why the key is right. */
export function explain(item: ServedItem, response: Response): string {
  const lines = findChosenDistractors(item, response).map((id) => item.feedback.options[id] ?? '');
  return [...new Set([...lines, item.feedback.key])].filter((line) => line !== '').join(' ');
}
