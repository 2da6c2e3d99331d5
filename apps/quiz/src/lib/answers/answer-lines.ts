import type { Key, PublicItem, PublicOption, Response } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { formatAnswerDate } from '$lib/format/format-date.ts';
import { formatNumber } from '$lib/format/format-number.ts';

/** One line of an answered item. */
export interface AnswerLine {
  readonly label: string;
  /** Whether the label is in the language of the sheet, not of the page. */
  readonly isSheetText: boolean;
  readonly isKey: boolean;
  /** The colour of the line, which means the same as the sign. */
  readonly outcome: 'correct' | 'wrong' | '';
  readonly sign: '✓' | '✗' | '●' | '';
  /** Whose answer it is, or where it was put. What the sign says it does not say again. */
  readonly note: string;
}

const right = { outcome: 'correct', sign: '✓' } as const;
const wrong = { outcome: 'wrong', sign: '✗' } as const;
const own = { outcome: '', sign: '●' } as const;
const unmarked = { outcome: '', sign: '', note: '' } as const;

const asList = (value: Response): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];

const asPairs = (value: Response): Readonly<Record<string, string>> =>
  value === null || typeof value !== 'object' || Array.isArray(value) ? {} : value;

const labelOf = (options: readonly PublicOption[], id: string | undefined): string =>
  options.find((option) => option.id === id)?.label ?? '';

/**
 * Lists the lines of an answered item. Lines of an order item are in the order of its key. Without a key,
 * they only show what the reader has answered.
 */
export function answerLines(
  item: PublicItem,
  response: Response,
  key: Key | undefined,
): AnswerLine[] {
  if (key === undefined) return givenLines(item, response);
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
    const line = { label, isSheetText: true, isKey };
    if (isKey) {
      const note = isChosen ? m.quiz_note_chosen() : m.quiz_note_right();
      return { ...line, ...right, note };
    }
    return isChosen ? { ...line, ...wrong, note: m.quiz_note_chosen() } : { ...line, ...unmarked };
  });
}

/** Lists what the reader has answered, while the key is not to be seen yet. */
function givenLines(item: PublicItem, response: Response): AnswerLine[] {
  const line = { isSheetText: true, isKey: false };
  switch (item.interaction) {
    case 'choice':
    case 'multipleChoice':
      return item.options.map(({ id, label }) =>
        asList(response).includes(id)
          ? { ...line, label, ...own, note: m.quiz_note_chosen() }
          : { ...line, label, ...unmarked },
      );
    case 'order':
      return asList(response).map((id) => ({
        ...line,
        label: labelOf(item.options, id),
        ...unmarked,
      }));
    case 'match':
      return Object.entries(asPairs(response)).map(([id, target]) => ({
        ...line,
        label: `${labelOf(item.options, id)} — ${labelOf(item.targets, target)}`,
        ...unmarked,
      }));
    case 'number':
    case 'date': {
      const label = formatTyped(response);
      return label
        ? [{ ...line, label, isSheetText: false, ...own, note: m.quiz_note_chosen() }]
        : [];
    }
  }
}

function orderedLines(
  options: readonly PublicOption[],
  given: readonly string[],
  key: readonly string[],
): AnswerLine[] {
  return key.map((id, index) => {
    const position = given.indexOf(id);
    const line = { label: labelOf(options, id), isSheetText: true, isKey: true };
    if (position < 0) return { ...line, ...unmarked };
    if (position === index) return { ...line, ...right, note: '' };
    // The line itself stands in its right place, so it has not the colour of a wrong answer.
    return {
      ...line,
      outcome: '',
      sign: '✗',
      note: m.quiz_note_placed_at({ position: position + 1 }),
    };
  });
}

function matchedLines(
  { options, targets }: Extract<PublicItem, { interaction: 'match' }>,
  given: Readonly<Record<string, string>>,
  key: Readonly<Record<string, string>>,
): AnswerLine[] {
  return options.flatMap(({ id, label }): AnswerLine[] => {
    const pairWith = (target: string | undefined, isKey: boolean) => ({
      label: `${label} — ${labelOf(targets, target)}`,
      isSheetText: true,
      isKey,
    });
    const keyLine = pairWith(key[id], true);
    const chosen = given[id];
    if (chosen === undefined) return [{ ...keyLine, ...unmarked }];
    if (chosen === key[id]) return [{ ...keyLine, ...right, note: '' }];
    const ownLine = { ...pairWith(chosen, false), ...wrong, note: m.quiz_note_chosen() };
    return [ownLine, { ...keyLine, ...right, note: m.quiz_note_right() }];
  });
}

/** Lists the reader's answer, then the right answer with its unit, which is text of the sheet. */
function typedLines(response: Response, key: Key, unit = ''): AnswerLine[] {
  const keyLine = {
    label: key === 1 ? formatTyped(key) : `${formatTyped(key)} ${unit}`.trim(),
    isSheetText: unit !== '',
    isKey: true,
    ...right,
  } as const;
  if (response === key) return [{ ...keyLine, note: m.quiz_note_chosen() }];
  const given: AnswerLine = {
    label: formatTyped(response),
    isSheetText: false,
    isKey: false,
    ...wrong,
    note: m.quiz_note_chosen(),
  };
  return [...(response === null ? [] : [given]), { ...keyLine, note: m.quiz_note_right() }];
}

function formatTyped(value: Response): string {
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? formatAnswerDate(value) : '';
}
