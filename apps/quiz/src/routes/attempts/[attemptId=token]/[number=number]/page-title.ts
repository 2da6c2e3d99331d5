import type { GivenResponse } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { verdictLabel } from '$lib/answers/verdict-label.ts';

/** Formats the title of the page. After an answer it starts with the verdict, since screen readers read the title first. */
export function pageTitle(
  place: { readonly number: string; readonly count: string },
  given: GivenResponse | undefined,
): string {
  if (!given) return m.quiz_title(place);
  const recorded = given.response === null ? m.quiz_verdict_passed() : m.quiz_verdict_recorded();
  const verdict = given.verdict ? verdictLabel(given.verdict.verdict) : recorded;
  return m.quiz_title_answered({ verdict, ...place });
}
