import type { Key, PublicItem, PublicOption, Response } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { formatAnswerDate } from '$lib/format/format-date.ts';
import { formatNumber } from '$lib/format/format-number.ts';

/** One line of an answered item. Sign and note have the same meaning, so either is enough. */
export interface AnswerLine {
  readonly label: string;
  /** Whether the label is in the language of the sheet, not of the page. */
  readonly isSheetText: boolean;
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

/** Lists the lines of an answered item. Lines of an order item are in the order of its key. */
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
    const line = { label, isSheetText: true, isKey };
    if (isKey) {
      const note = isChosen ? m.quiz_note_chosen_right() : m.quiz_note_right();
      return { ...line, sign: '✓', note };
    }
    return isChosen
      ? { ...line, sign: '✗', note: m.quiz_note_chosen_wrong() }
      : { ...line, sign: '', note: '' };
  });
}

function orderedLines(
  options: readonly PublicOption[],
  given: readonly string[],
  key: readonly string[],
): AnswerLine[] {
  return key.map((id, index) => {
    const position = given.indexOf(id);
    const otherwise = m.quiz_note_placed_at({ position: position + 1 });
    return placedLine(labelOf(options, id), position === index, position >= 0, otherwise);
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
    const otherwise = m.quiz_note_matched_with({ chosen });
    return placedLine(line, given[id] === key[id], chosen !== '', otherwise);
  });
}

function placedLine(
  label: string,
  right: boolean,
  answered: boolean,
  otherwise: string,
): AnswerLine {
  const line = { label, isSheetText: true, isKey: true };
  if (!answered) return { ...line, sign: '', note: '' };
  return right
    ? { ...line, sign: '✓', note: m.quiz_note_placed_right() }
    : { ...line, sign: '✗', note: otherwise };
}

/** Lists the reader's answer, then the right answer with its unit, which is text of the sheet. */
function typedLines(response: Response, key: Key, unit = ''): AnswerLine[] {
  const right = {
    label: key === 1 ? formatTyped(key) : `${formatTyped(key)} ${unit}`.trim(),
    isSheetText: unit !== '',
    isKey: true,
    sign: '✓',
  } as const;
  if (response === key) return [{ ...right, note: m.quiz_note_chosen_right() }];
  const own: AnswerLine = {
    label: formatTyped(response),
    isSheetText: false,
    isKey: false,
    sign: '✗',
    note: m.quiz_note_chosen_wrong(),
  };
  return [...(response === null ? [] : [own]), { ...right, note: m.quiz_note_right() }];
}

function formatTyped(value: Response): string {
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? formatAnswerDate(value) : '';
}
