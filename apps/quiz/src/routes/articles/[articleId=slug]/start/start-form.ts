import {
  topics,
  type AttemptMode,
  type Difficulty,
  type FeedbackMode,
  type Topic,
} from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

/** What a reader chose for a quiz, as it was sent. */
export interface ChosenQuiz {
  readonly length: number;
  readonly topics: Topic[];
  readonly difficulty: Difficulty;
  readonly feedback: FeedbackMode;
  readonly mode: AttemptMode;
}

/** What a reader wants to be shown and asked beside the items. */
export interface ChosenExtras {
  readonly timer: boolean;
  readonly confidence: boolean;
}

/** The form read whole, or what is wrong with it; either way beside what was chosen. */
export type ReadStart = { readonly chosen: ChosenQuiz; readonly extras: ChosenExtras } & (
  | { readonly ok: true }
  | { readonly ok: false; readonly message: string }
);

/** How hard a quiz can be, as a reader is offered it. */
export const difficulties: readonly Difficulty[] = ['easy', 'mixed', 'hard'];

/** The lengths that a reader is offered: those of the usual ones that the article can fill. */
export function lengthsFor(itemCount: number): number[] {
  const lengths = [5, 10, 15, 20].filter((length) => length <= itemCount);
  return lengths.length > 0 ? lengths : [itemCount];
}

/** Reads the form that starts a quiz; a fault is told in words, beside what was chosen. */
export function readStart(form: FormData): ReadStart {
  const chosen: ChosenQuiz = {
    length: Number(form.get('length')),
    topics: topics.filter((topic) => form.getAll('topics').includes(topic)),
    difficulty: difficulties.find((each) => each === form.get('difficulty')) ?? 'mixed',
    feedback: form.get('feedback') === 'deferred' ? 'deferred' : 'immediate',
    mode: form.has('counted') ? 'counted' : 'practice',
  };
  const extras = { timer: form.has('timer'), confidence: form.has('confidence') };
  const refuse = (message: string): ReadStart => ({ ok: false, message, chosen, extras });
  if (!Number.isInteger(chosen.length) || chosen.length < 1 || chosen.length > 50)
    return refuse(m.start_needs_length());
  if (chosen.topics.length === 0) return refuse(m.start_needs_topic());
  return { ok: true, chosen, extras };
}
