import type { Response } from '../attempt/shapes.ts';
import type { ServedItem } from '../assemble/served-item.ts';
import { labelOf } from '../item/item.ts';

type Of<Interaction extends ServedItem['interaction']> = Extract<
  ServedItem,
  { interaction: Interaction }
>;

/** A line of feedback after the label that it is about, unless it names the label itself. */
function nameLine(label: string, line: string): string {
  return line.toLowerCase().includes(label.toLowerCase()) ? line : `${label}: ${line}`;
}

/** One line for each wrong option or typed response that the item has feedback on. */
function formatChosen({ options, feedback }: ServedItem, chosen: readonly string[]): string[] {
  return chosen.flatMap((id) => {
    const line = feedback.options[id];
    if (line === undefined) return [];
    return [nameLine(labelOf(options, id), line)];
  });
}

/** Lists the options that are not at their place. */
function formatMisplaced({ options, key }: Of<'order'>, response: readonly string[]): string[] {
  const misplaced = key.filter((id, at) => response[at] !== id);
  const labels = misplaced.map((id) => labelOf(options, id));
  return labels.length === 0 ? [] : [`Out of place: ${labels.join('; ')}.`];
}

/** One line for each wrong pair, with the right target and the chosen one. */
function formatMismatched(
  { options, targets, key }: Of<'match'>,
  response: Readonly<Record<string, string>>,
): string[] {
  return options
    .filter(({ id }) => response[id] !== key[id])
    .map(({ id, label }) => {
      const right = labelOf(targets, key[id]);
      const chosen = labelOf(targets, response[id]);
      return `${label}: ${right} (you chose ${chosen}).`;
    });
}

function formatWrong(item: ServedItem, response: Response): string[] {
  if (response === null) return [];
  switch (item.interaction) {
    case 'choice':
    case 'number':
    case 'date':
      return response === item.key || typeof response === 'object'
        ? []
        : formatChosen(item, [String(response)]);
    case 'multipleChoice':
      return Array.isArray(response)
        ? formatChosen(
            item,
            response.filter((id) => !item.key.includes(id)),
          )
        : [];
    case 'order':
      return Array.isArray(response) ? formatMisplaced(item, response) : [];
    case 'match':
      return typeof response === 'object' && !Array.isArray(response)
        ? formatMismatched(item, response)
        : [];
  }
}

/** Feedback on a response: what was wrong in it, then why the key is right, one line each. */
export function formatFeedback(item: ServedItem, response: Response): string {
  const wrong = formatWrong(item, response);
  const { key } = item.feedback;
  // After a line about a wrong option, the one on the key says which option it is about.
  const isAmbiguous = wrong.length > 0 && item.interaction === 'choice';
  const lines = [...wrong, isAmbiguous ? nameLine(labelOf(item.options, item.key), key) : key];
  return [...new Set(lines)].join('\n');
}
