import type { Response } from '../attempt/shapes.ts';
import type { ServedItem } from '../assemble/served-item.ts';

type Of<Interaction extends ServedItem['interaction']> = Extract<
  ServedItem,
  { interaction: Interaction }
>;

const labelOf = (options: ServedItem['options'], id: string | undefined): string =>
  options.find((option) => option.id === id)?.label ?? '';

/** What the options that were wrongly chosen, or what was wrongly typed, really are. */
function tellChosen({ options, feedback }: ServedItem, chosen: readonly string[]): string[] {
  return chosen.flatMap((id) => {
    const line = feedback.options[id];
    if (line === undefined) return [];
    const label = labelOf(options, id);
    const isNamed = line.toLowerCase().includes(label.toLowerCase());
    return isNamed ? [line] : [`${label}: ${line}`];
  });
}

/** Names what stands at another place than its own. */
function tellMisplaced({ options, key }: Of<'order'>, response: readonly string[]): string[] {
  const misplaced = key.filter((id, at) => response[at] !== id);
  const labels = misplaced.map((id) => labelOf(options, id));
  return labels.length === 0 ? [] : [`Out of place: ${labels.join('; ')}.`];
}

/** Says of each wrong pair where its option belongs. */
function tellMismatched(
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

/** What was wrong in a response, in lines. */
function tellWrong(item: ServedItem, response: Response): string[] {
  if (response === null) return [];
  switch (item.interaction) {
    case 'choice':
    case 'number':
    case 'date':
      return response === item.key || typeof response === 'object'
        ? []
        : tellChosen(item, [String(response)]);
    case 'multipleChoice':
      return Array.isArray(response)
        ? tellChosen(
            item,
            response.filter((id) => !item.key.includes(id)),
          )
        : [];
    case 'order':
      return Array.isArray(response) ? tellMisplaced(item, response) : [];
    case 'match':
      return typeof response === 'object' && !Array.isArray(response)
        ? tellMismatched(item, response)
        : [];
  }
}

/** Says what each wrongly chosen option really is or what was misplaced, then why the key is right, a line each. */
export function explain(item: ServedItem, response: Response): string {
  const lines = [...tellWrong(item, response), item.feedback.key];
  return [...new Set(lines)].join('\n');
}
