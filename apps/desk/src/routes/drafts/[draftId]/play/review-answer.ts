import type { Item, Response, ServedItem } from '@dateline/model';
import { formatPlaces, joinWords } from '@dateline/model/editing';
import { formatDate, formatNumber } from '../../../../lib/format/formatters.ts';

/** A line of an answered question. Sign and note say the same, so that no reader depends on a colour. */
export interface ReviewLine {
  readonly label: string;
  readonly outcome: 'correct' | 'wrong' | '';
  readonly sign: '✓' | '✗' | '';
  readonly note: string;
}

type Of<Interaction extends Item['interaction']> = Extract<
  ServedItem,
  { interaction: Interaction }
>;

const chosenRight = { outcome: 'correct', sign: '✓', note: 'Your answer: right' } as const;
const chosenWrong = { outcome: 'wrong', sign: '✗', note: 'Your answer: wrong' } as const;
const right = { outcome: 'correct', sign: '✓', note: 'Right answer' } as const;
const placedRight = { ...right, note: 'You got this right' } as const;
const unmarked = { outcome: '', sign: '', note: '' } as const;

const labelIn = (options: readonly { id: string; label: string }[], id = ''): string =>
  options.find((option) => option.id === id)?.label ?? '';

function reviewChoice(item: Of<'choice' | 'multipleChoice'>, response: Response): ReviewLine[] {
  const key = [item.key].flat();
  const chosen = Array.isArray(response) ? response : [response];
  return item.options.map(({ id, label }) => {
    const isChosen = chosen.includes(id);
    if (key.includes(id)) return { label, ...(isChosen ? chosenRight : right) };
    return { label, ...(isChosen ? chosenWrong : unmarked) };
  });
}

function reviewOrder({ key, options }: Of<'order'>, response: Response): ReviewLine[] {
  const given = Array.isArray(response) ? response : [];
  return key.map((id, at) => {
    const label = labelIn(options, id);
    const place = given.indexOf(id);
    if (place < 0) return { label, ...unmarked };
    if (place === at) return { label, ...placedRight };
    // The line stands in its right place, so it does not have the colour of a wrong answer.
    return { label, outcome: '', sign: '✗', note: `You put it at number ${place + 1}` };
  });
}

function reviewMatch({ key, options, targets }: Of<'match'>, response: Response): ReviewLine[] {
  const given: Readonly<Record<string, string>> =
    typeof response === 'object' && !Array.isArray(response) && response !== null ? response : {};
  return options.flatMap(({ id, label }): ReviewLine[] => {
    const pair = (target: string | undefined): string => `${label} — ${labelIn(targets, target)}`;
    const [own, keyPair] = [given[id], pair(key[id])];
    if (own === undefined) return [{ label: keyPair, ...unmarked }];
    if (own === key[id]) return [{ label: keyPair, ...placedRight }];
    return [
      { label: pair(own), ...chosenWrong },
      { label: keyPair, ...right },
    ];
  });
}

function reviewTyped(item: Of<'number' | 'date'>, response: Response): ReviewLine[] {
  const format = (value: string | number): string =>
    typeof value === 'number' ? formatNumber(value) : formatDate(value);
  const unit = item.interaction === 'number' && item.key !== 1 ? ` ${item.unit}` : '';
  const label = `${format(item.key)}${unit}`;
  if (response === item.key) return [{ label, ...chosenRight }];
  const isGiven = typeof response === 'string' || typeof response === 'number';
  return [...(isGiven ? [{ label: format(response), ...chosenWrong }] : []), { label, ...right }];
}

/** Lists what readers see of a question once they have answered it: which answer is right, and what was theirs. */
export function reviewAnswer(item: ServedItem, response: Response): ReviewLine[] {
  switch (item.interaction) {
    case 'choice':
    case 'multipleChoice':
      return reviewChoice(item, response);
    case 'order':
      return reviewOrder(item, response);
    case 'match':
      return reviewMatch(item, response);
    case 'number':
    case 'date':
      return reviewTyped(item, response);
  }
}

/** Names where the article says the answer, within a sentence: "the headline and paragraph 2". */
export function namePlaces(evidence: Item['evidence']): string {
  const paragraphs = evidence.filter(({ paragraph }) => paragraph > 0);
  return joinWords([
    ...(paragraphs.length < evidence.length ? ['the headline'] : []),
    ...(paragraphs.length > 0 ? [formatPlaces(paragraphs)] : []),
  ]);
}
