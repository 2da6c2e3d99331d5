import {
  topics,
  type AttemptMode,
  type Difficulty,
  type FeedbackMode,
  type Topic,
} from '@dateline/model/public';

/** What a reader chose for a quiz, as it was sent. */
export interface ChosenQuiz {
  readonly length: number;
  readonly topics: Topic[];
  readonly difficulty: Difficulty;
  readonly feedback: FeedbackMode;
  readonly mode: AttemptMode;
}

/** The form read whole, or what is wrong with it beside what was chosen. */
export type ReadStart =
  | { readonly ok: true; readonly chosen: ChosenQuiz }
  | { readonly ok: false; readonly message: string; readonly chosen: ChosenQuiz };

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
  const refuse = (message: string): ReadStart => ({ ok: false, message, chosen });
  if (!Number.isInteger(chosen.length) || chosen.length < 1 || chosen.length > 50)
    return refuse('Choose how many questions.');
  if (chosen.topics.length === 0) return refuse('Choose at least one topic.');
  return { ok: true, chosen };
}
