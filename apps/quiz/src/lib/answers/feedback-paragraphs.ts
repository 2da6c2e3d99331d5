import type { PublicItem, Verdict } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

/** A paragraph of feedback. */
export interface FeedbackParagraph {
  /** Says in the language of the page which answer the text is about; empty if only one can be meant. */
  readonly about: string;
  /** Text of the sheet. */
  readonly text: string;
}

/** Parts of an order or a match name themselves. A line of events names its gaps, and leaves a phone no room for more. */
const namesItself = (item: PublicItem): boolean =>
  item.interaction === 'order' ||
  item.interaction === 'match' ||
  (item.interaction === 'choice' && item.picture?.kind === 'line');

/**
 * Splits feedback into paragraphs. If there is one on a wrong answer, and then one on the right answer, each says which of
 * them it is about.
 */
export function toFeedbackParagraphs(
  item: PublicItem,
  { verdict, feedback }: Pick<Verdict, 'verdict' | 'feedback'>,
): FeedbackParagraph[] {
  const lines = feedback.split('\n');
  const isMissed = verdict === 'wrong' || verdict === 'partial';
  if (!isMissed || lines.length === 1 || namesItself(item))
    return lines.map((text) => ({ about: '', text }));
  const onRight = lines.at(-1) ?? '';
  const onWrong = lines.slice(0, -1).map((line) => withoutRepeated(line, onRight));
  return [
    ...onWrong.filter(Boolean).map((text) => ({ about: m.quiz_feedback_chosen(), text })),
    { about: m.quiz_feedback_right(), text: onRight },
  ];
}

/** Removes the sentences of a text that another one has too. */
const withoutRepeated = (text: string, other: string): string =>
  text
    .split(/(?<=[.!?]) /)
    .filter((sentence) => !other.includes(sentence))
    .join(' ');
