import { toFrame, type Item } from '@dateline/model';
import { formatDate, formatNumber } from '../format/formatters.ts';

/** An answer of a question as a page shows it. */
export interface AnswerView {
  readonly label: string;
  readonly isRight: boolean;
  /** Where it belongs, in an order or a match; empty for other questions. */
  readonly place: string;
  /** What a reader who takes it is told; empty for a right answer, which the feedback on the whole explains. */
  readonly feedback: string;
}

/** A typed answer in words. */
const formatTyped = (item: Item, response: string): string =>
  item.interaction === 'number' ? formatNumber(Number(response)) : formatDate(response);

/** The right answer of a question that is typed; undefined for others. */
export function typedKey(item: Item): string | undefined {
  if (item.interaction === 'number') return `${formatNumber(item.key)} ${item.unit}`;
  return item.interaction === 'date' ? formatDate(item.key) : undefined;
}

/** Lists the answers of a question with what is right about them, those of an order in the right order. */
export function listAnswers(item: Item): AnswerView[] {
  const feedbackOf = (id: string): string => item.feedback.options[id] ?? '';
  switch (item.interaction) {
    case 'number':
    case 'date':
      return Object.entries(item.feedback.options).map(([response, feedback]) => ({
        label: formatTyped(item, response),
        isRight: false,
        place: '',
        feedback,
      }));
    case 'choice':
    case 'multipleChoice':
      return item.options.map(({ id, label }) => {
        const isRight = item.key === id || (Array.isArray(item.key) && item.key.includes(id));
        return { label, isRight, place: '', feedback: isRight ? '' : feedbackOf(id) };
      });
    case 'order':
      return item.key.flatMap((id, at) =>
        item.options
          .filter((option) => option.id === id)
          .map(({ label }) => ({
            label,
            isRight: true,
            place: String(at + 1),
            feedback: feedbackOf(id),
          })),
      );
    case 'match':
      return item.options.map(({ id, label }) => ({
        label,
        isRight: true,
        place: item.targets.find((target) => target.id === item.key[id])?.label ?? '',
        feedback: feedbackOf(id),
      }));
  }
}

/** What readers do, in a few words above the answers. */
export function instruct(item: Item): string {
  switch (item.interaction) {
    case 'choice':
      return 'Choose one';
    case 'multipleChoice':
      return `Choose ${item.key.length}`;
    case 'order':
      return 'Put them in order';
    case 'match':
      return 'Match them';
    case 'number':
      return `Type a number: ${item.unit}`;
    case 'date':
      return `Type a ${item.granularity}`;
  }
}

/** The line above every question: headline and month of the article. */
export function formatFrame(sheet: Parameters<typeof toFrame>[0]): string {
  const { headline, month } = toFrame(sheet);
  return month === undefined ? headline : `${headline} · ${formatDate(month)}`;
}
