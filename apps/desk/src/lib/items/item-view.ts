import { toFrame, type Item } from '@dateline/model';

/** An answer of a question as a page shows it. */
export interface AnswerView {
  readonly label: string;
  readonly isRight: boolean;
  /** Where it belongs, in an order or a match; empty for other questions. */
  readonly place: string;
  /** What a reader who takes it is told; empty for a right answer, which the feedback on the whole explains. */
  readonly feedback: string;
}

const dateFormats = {
  4: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
} as const;

const numberFormat = new Intl.NumberFormat('en-GB');

/** Formats a date of a response: `2025-06-02`, `2025-06` or `2025`. */
export function formatDay(date: string): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  const format =
    date.length === 4 ? dateFormats[4] : date.length === 7 ? dateFormats[7] : dateFormats[10];
  return format.format(day);
}

/** A typed answer in words. */
const formatTyped = (item: Item, response: string): string =>
  item.interaction === 'number' ? numberFormat.format(Number(response)) : formatDay(response);

/** The right answer of a question that is typed; undefined for others. */
export function typedKey(item: Item): string | undefined {
  if (item.interaction === 'number') return `${numberFormat.format(item.key)} ${item.unit}`;
  return item.interaction === 'date' ? formatDay(item.key) : undefined;
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

const monthFormat = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The line above every question: headline and month of the article. */
export function formatFrame(sheet: Parameters<typeof toFrame>[0]): string {
  const { headline, month } = toFrame(sheet);
  return month === undefined
    ? headline
    : `${headline} · ${monthFormat.format(new Date(`${month}-01`))}`;
}
