import {
  formatDate,
  type Key,
  type PublicItem,
  type PublicOption,
  type Response,
} from '@dateline/model/public';
import { formatNumber } from './format-number.ts';

/** One line of an answered item. Sign and note say the same, so that neither is needed to see the other. */
export interface AnswerLine {
  readonly label: string;
  readonly isKey: boolean;
  readonly sign: '✓' | '✗' | '';
  readonly note: string;
}

const asList = (value: Response): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];

const asPairs = (value: Response): Readonly<Record<string, string>> =>
  value === null || typeof value !== 'object' || Array.isArray(value) ? {} : value;

const labelOf = (options: readonly PublicOption[], id: string | undefined): string =>
  options.find((option) => option.id === id)?.label ?? '';

/** Lays an answered item out line by line; an order item stands in the order of its key. */
export function answerLines(item: PublicItem, response: Response, key: Key): AnswerLine[] {
  switch (item.interaction) {
    case 'choice':
    case 'multipleChoice':
      return chosenLines(item.options, asList(response), asList(key));
    case 'order':
      return orderedLines(item.options, asList(response), asList(key));
    case 'match':
      return matchedLines(item, asPairs(response), asPairs(key));
    case 'number':
      return typedLines(response, key, item.unit);
    case 'date':
      return typedLines(response, key);
  }
}

function chosenLines(
  options: readonly PublicOption[],
  chosen: readonly string[],
  key: readonly string[],
): AnswerLine[] {
  return options.map(({ id, label }) => {
    const isKey = key.includes(id);
    const isChosen = chosen.includes(id);
    const note = isKey
      ? isChosen
        ? 'Your answer, right'
        : 'Right answer'
      : 'Your answer, not right';
    return {
      label,
      isKey,
      sign: isKey ? '✓' : isChosen ? '✗' : '',
      note: isKey || isChosen ? note : '',
    };
  });
}

function orderedLines(
  options: readonly PublicOption[],
  given: readonly string[],
  key: readonly string[],
): AnswerLine[] {
  return key.map((id, index) => {
    const position = given.indexOf(id);
    return placedLine(
      labelOf(options, id),
      position === index,
      position >= 0,
      `you put it at ${position + 1}`,
    );
  });
}

function matchedLines(
  { options, targets }: Extract<PublicItem, { interaction: 'match' }>,
  given: Readonly<Record<string, string>>,
  key: Readonly<Record<string, string>>,
): AnswerLine[] {
  return options.map(({ id, label }) => {
    const chosen = labelOf(targets, given[id]);
    const line = `${label} — ${labelOf(targets, key[id])}`;
    return placedLine(line, given[id] === key[id], chosen !== '', `you chose ${chosen}`);
  });
}

function placedLine(
  label: string,
  right: boolean,
  answered: boolean,
  otherwise: string,
): AnswerLine {
  if (!answered) return { label, isKey: true, sign: '', note: '' };
  return right
    ? { label, isKey: true, sign: '✓', note: 'You had this right' }
    : { label, isKey: true, sign: '✗', note: `Not right: ${otherwise}` };
}

/** The reader's own answer comes first; the right one tells what it counts. */
function typedLines(response: Response, key: Key, unit = ''): AnswerLine[] {
  const right = {
    label: key === 1 ? '1' : `${formatTyped(key)} ${unit}`.trim(),
    isKey: true,
    sign: '✓',
  } as const;
  if (response === key) return [{ ...right, note: 'Your answer, right' }];
  const own: AnswerLine = {
    label: formatTyped(response),
    isKey: false,
    sign: '✗',
    note: 'Your answer, not right',
  };
  return [...(response === null ? [] : [own]), { ...right, note: 'Right answer' }];
}

function formatTyped(value: Response): string {
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? formatDate(value) : '';
}
