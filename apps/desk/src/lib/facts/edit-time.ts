import type { ArticleCandidate, DateCandidate } from '@dateline/model/candidates';
import { formatIsoTime, formatTime } from '@dateline/model/editing';
import { growToSentences, overlap } from '../article/mark-words.ts';
import type { Passage } from '../article/read-selection.ts';
import type { ClauseJson } from '../draft/draft.ts';

/** A time as the JSON of a sheet has it. */
export type TimeJson = NonNullable<ClauseJson['time']>;
/** How precise a time is, as the form offers it. */
export type Precision = TimeJson['granularity'];
/** A part of a date that the article may not say. */
export type DatePart = 'year' | 'month' | 'day';

/** The day with which a time begins, as far as it is known: "2025-05-07", "2025-05", "2025". */
export const beginOf = (time: TimeJson | undefined): string => {
  if (time === undefined) return '';
  return time.granularity === 'interval' ? time.start : formatIsoTime(time);
};

/** Makes a time more or less precise, and keeps what it says. */
export function toPrecision(time: TimeJson | undefined, precision: Precision): TimeJson {
  const begin = beginOf(time);
  const day = begin.length === 10 ? begin : '';
  const parts = partsOf(precision);
  const inferred = (time?.inferred ?? []).filter((part) => parts.includes(part));
  const common = inferred.length === 0 ? {} : { inferred };
  switch (precision) {
    case 'day':
      return { granularity: 'day', date: day, ...common };
    case 'month':
      return { granularity: 'month', month: begin.length < 7 ? '' : begin.slice(0, 7), ...common };
    case 'year':
      return { granularity: 'year', year: begin.slice(0, 4), ...common };
    case 'interval':
      return { granularity: 'interval', start: day, end: '', ...common };
  }
}

/** The parts that a date of a precision has. */
export function partsOf(precision: Precision): readonly DatePart[] {
  if (precision === 'year') return ['year'];
  return precision === 'month' ? ['month', 'year'] : ['day', 'month', 'year'];
}

/** Says or unsays that the article does not give a part of a date. */
export function setInferred(time: TimeJson, part: DatePart, isInferred: boolean): TimeJson {
  const others = (time.inferred ?? []).filter((each) => each !== part);
  return { ...time, inferred: isInferred ? [...others, part] : others };
}

/** A date of the article as a choice: its words, what they mean, and how they were read. */
export const describeDate = ({ text, time, rule }: DateCandidate): string =>
  `“${text}”: ${formatTime(time)}${rule === '' ? '' : ` (${rule})`}`;

/** The dates that stand in the sentences of marked words, or else in their paragraphs. */
export function listDatesBeside(
  evidence: readonly Passage[],
  dates: readonly DateCandidate[],
  candidates: readonly ArticleCandidate[],
): DateCandidate[] {
  const sentences = candidates.filter(({ kind }) => kind === 'voice');
  const grown = evidence.map((piece) => growToSentences(piece, sentences));
  const inSentence = dates.filter((date) => grown.some((sentence) => overlap(sentence, date)));
  const inParagraph = dates.filter(({ paragraph }) =>
    evidence.some((piece) => piece.paragraph === paragraph),
  );
  return inSentence.length > 0 ? inSentence : inParagraph;
}

/** Whether two times are the same. */
export const isSameTime = (a: TimeJson | undefined, b: TimeJson): boolean =>
  a !== undefined && a.granularity === b.granularity && formatSafely(a) === formatSafely(b);

const formatSafely = (time: TimeJson): string =>
  JSON.stringify({ ...time, inferred: [], minute: undefined });
