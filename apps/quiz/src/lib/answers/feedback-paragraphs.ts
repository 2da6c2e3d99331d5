import type { Key, PublicItem, PublicOption, Response, Verdict } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { answerLines } from './answer-lines.ts';

/** A paragraph of feedback. */
export interface FeedbackParagraph {
  /** Says in the language of the page which answer the text is about; empty if only one can be meant. */
  readonly about: string;
  /** Text of the sheet. */
  readonly text: string;
}

interface Labels {
  /** The wrong answers of the reader, in the order in which the feedback has a line on each. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** The most characters of a label that is repeated: longer ones stand in the lines of the answer, with the same words beside them. */
const mostRepeated = 40;

/**
 * Splits the feedback on a wrong or partly right answer into paragraphs that say which answer they are about: on each wrong
 * answer, then on the right one. Parts of an order or a match name themselves.
 */
export function toFeedbackParagraphs(
  item: PublicItem,
  response: Response,
  { verdict, key, feedback }: Pick<Verdict, 'verdict' | 'key' | 'feedback'>,
): FeedbackParagraph[] {
  const lines = feedback.split('\n');
  const isInParts = item.interaction === 'order' || item.interaction === 'match';
  if (verdict === 'correct' || verdict === 'passed' || isInParts)
    return lines.map((text) => ({ about: '', text }));
  const labels = listLabels(item, response, key);
  const onRight = lines.at(-1) ?? '';
  const onWrong = lines.slice(0, -1);
  // Not every answer has a line; if some lack one, the lines are not matched with labels.
  const isMatched = onWrong.length === labels.wrong.length;
  return [
    ...onWrong.flatMap((line, index) => {
      const label = isMatched ? labels.wrong[index] : undefined;
      const text = withoutRepeated(withoutLabel(line, label), onRight);
      return text ? [{ about: formatChosen(label, text), text }] : [];
    }),
    formatRight(labels.right, onRight),
  ];
}

const isLong = (label: string, text: string): boolean =>
  label.length > mostRepeated || text.toLowerCase().includes(label.toLowerCase());

const formatChosen = (label: string | undefined, text: string): string =>
  label === undefined || isLong(label, text)
    ? m.quiz_feedback_chosen()
    : m.quiz_feedback_chosen_as({ label });

function formatRight([label = '', ...others]: readonly string[], line: string): FeedbackParagraph {
  if (others.length > 0) return { about: m.quiz_feedback_right_several(), text: line };
  const text = withoutLabel(line, label);
  const about = isLong(label, text) ? m.quiz_feedback_right() : m.quiz_feedback_right_as({ label });
  return { about, text };
}

/** Removes the label from the start of a sentence that leans on it, because the words before the sentence have it. */
const withoutLabel = (line: string, label: string | undefined): string =>
  label !== undefined && line.startsWith(`${label}: `) ? line.slice(label.length + 2) : line;

/** Removes the sentences of a text that another one has too. */
const withoutRepeated = (text: string, other: string): string =>
  text
    .split(/(?<=[.!?]) /)
    .filter((sentence) => !other.includes(sentence))
    .join(' ');

function listLabels(item: PublicItem, response: Response, key: Key): Labels {
  if (item.interaction === 'choice' || item.interaction === 'multipleChoice') {
    const right = new Set([key].flat());
    const chosen = typeof response === 'string' ? [response] : response;
    const wrong = Array.isArray(chosen) ? chosen.filter((id) => !right.has(id)) : [];
    return { wrong: toLabels(item.options, wrong), right: toLabels(item.options, [...right]) };
  }
  const lines = answerLines(item, response, key);
  return {
    wrong: lines.filter(({ isKey }) => !isKey).map(({ label }) => label),
    right: lines.filter(({ isKey }) => isKey).map(({ label }) => label),
  };
}

const toLabels = (options: readonly PublicOption[], ids: readonly unknown[]): string[] =>
  ids.flatMap((id) => options.filter((option) => option.id === id).map(({ label }) => label));
