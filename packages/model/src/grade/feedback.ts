import type { Response } from '../attempt/response.ts';
import type { ServedItem } from '../assemble/served-item.ts';
import { nameOption } from './name-option.ts';

/** The lines of feedback on these options or typed responses; one without feedback has no line. */
const formatLines = ({ options, feedback }: ServedItem, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const line = feedback.options[id];
    return line === undefined ? [] : [nameOption(options, id, line)];
  });

/** One line for each wrong part of an order or a match, unless the feedback on the whole says the same. */
const formatParts = (item: ServedItem, wrong: readonly string[]): string[] =>
  formatLines(
    item,
    wrong.filter((id) => !item.feedback.key.includes(item.feedback.options[id] ?? '')),
  );

function formatWrong(item: ServedItem, response: Response): string[] {
  if (response === null) return [];
  switch (item.interaction) {
    case 'choice':
    case 'number':
    case 'date':
      return response === item.key || typeof response === 'object'
        ? []
        : formatLines(item, [String(response)]);
    case 'multipleChoice':
      return Array.isArray(response)
        ? formatLines(
            item,
            response.filter((id) => !item.key.includes(id)),
          )
        : [];
    case 'order':
      return Array.isArray(response)
        ? formatParts(
            item,
            item.key.filter((id, at) => response[at] !== id),
          )
        : [];
    case 'match':
      return typeof response === 'object' && !Array.isArray(response)
        ? formatParts(
            item,
            Object.keys(item.key).filter((id) => response[id] !== item.key[id]),
          )
        : [];
  }
}

/** Feedback on a response: what was wrong in it, then why the key is right, one line each. */
export function formatFeedback(item: ServedItem, response: Response): string {
  const wrong = formatWrong(item, response);
  const { key } = item.feedback;
  // After a line about a wrong option, "it" in the line on the key could mean that one.
  const needsName = wrong.length > 0 && item.interaction === 'choice';
  const lines = [...wrong, needsName ? nameOption(item.options, item.key, key) : key];
  return [...new Set(lines)].join('\n');
}
