import { difficulties, QuizLength, topics } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import type { QuizItemCount } from '$lib/quiz/promise-items.ts';
import { quickLength } from '$lib/quiz/quiz-minutes.ts';
import type { QuizSettings } from '$lib/server/cookies/quiz-settings.ts';
import type { ChosenQuiz } from '$lib/server/start-quiz.ts';

/** What the reader wants in addition to the items. */
export interface ChosenExtras {
  readonly timer: boolean;
  readonly confidence: boolean;
}

/** The options that a form has, and whether they are valid. */
export type ReadStart = { readonly chosen: ChosenQuiz; readonly extras: ChosenExtras } & (
  | { readonly ok: true }
  | { readonly ok: false; readonly message: string }
);

/** How many items an article has, and how many of them fit into the quiz that one tap starts. */
export interface ItemCounts {
  readonly itemCount: number;
  readonly quizItemCount: QuizItemCount;
}

/** Returns the quiz lengths that an article has enough items for, or its longest quiz if there are too few for any. */
export function lengthsFor({ itemCount, quizItemCount: { most } }: ItemCounts): number[] {
  const longest = most < quickLength ? most : itemCount;
  const lengths = [5, 10, 15, 20].filter((length) => length <= longest);
  return lengths.length > 0 ? lengths : [longest];
}

/** The quiz that one tap starts: always ten mixed questions, each with its answer at once. Settings only say whether it counts. */
const quickStart = ({ mode }: QuizSettings): ReadStart => ({
  ok: true,
  chosen: {
    length: quickLength,
    topics: [...topics],
    difficulty: 'mixed',
    feedback: 'immediate',
    mode,
  },
  extras: { timer: false, confidence: false },
});

/** Reads the form that starts a quiz: the button alone, or the form with all options. */
export function readStart(form: FormData, settings: QuizSettings): ReadStart {
  if (form.has('quick')) return quickStart(settings);
  const chosen: ChosenQuiz = {
    length: Number(form.get('length')),
    topics: topics.filter((topic) => form.getAll('topics').includes(topic)),
    difficulty: difficulties.find((each) => each === form.get('difficulty')) ?? 'mixed',
    feedback: form.get('feedback') === 'deferred' ? 'deferred' : 'immediate',
    mode: form.has('counted') ? 'counted' : 'practice',
  };
  const extras = { timer: form.has('timer'), confidence: form.has('confidence') };
  const refuse = (message: string): ReadStart => ({ ok: false, message, chosen, extras });
  if (!QuizLength.safeParse(chosen.length).success) return refuse(m.start_needs_length());
  if (chosen.topics.length === 0) return refuse(m.start_needs_topic());
  return { ok: true, chosen, extras };
}

/** Returns the settings to remember of a form with all options. Topics that the article does not offer were not unticked. */
export function toSettings(
  form: FormData,
  { chosen: { topics: wanted, ...chosen }, extras }: ReadStart,
): QuizSettings {
  const offered = form.getAll('offered');
  const without = topics.filter((topic) => offered.includes(topic) && !wanted.includes(topic));
  return { ...chosen, without, ...extras };
}
