import { noteAttempt } from './note-attempt.ts';
import { listKept } from './outbox.ts';
import { readState } from './read-state.ts';
import { showKept } from './show-kept.ts';
import { showProgress } from './show-progress.ts';
import { showRefused } from './show-refused.ts';

/**
 * Completes the quiz page by what this device alone knows: what is kept here, what was refused, what
 * has been answered since. Resolves with the numbers of the items whose pages are worth keeping.
 */
export async function showPage(): Promise<readonly number[]> {
  const state = readState(document);
  if (!state) return [];
  windClock();
  const unanswered = await noteAttempt(state);
  const responses = await listKept(state.attemptId);
  const kept = responses.filter(({ refused }) => refused === undefined);
  const numbers = kept.map(({ number }) => number);
  const open = unanswered.filter((number) => !numbers.includes(number));
  showProgress(state, { open, kept: numbers });
  showRefused(responses.filter(({ refused }) => refused !== undefined));
  const here = kept.find(({ number }) => number === state.number);
  if (here) showKept(here, open.find((number) => number > state.number) ?? open[0]);
  return unanswered;
}

/** Puts the clock of a stored page forward by the time that has passed since. */
function windClock(): void {
  const state = document.getElementById('attempt-state');
  const clock = document.querySelector<HTMLElement>('[data-elapsed]');
  if (!clock || !state?.dataset.at) return;
  const passed = (Date.now() - Number(state.dataset.at)) / 1000;
  clock.dataset.elapsed = String(Number(clock.dataset.elapsed) + Math.max(0, passed));
  delete state.dataset.at;
}
