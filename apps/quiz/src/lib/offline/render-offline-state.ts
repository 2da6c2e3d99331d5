import { storeAttempt } from './store-attempt.ts';
import { listQueued } from './response-queue.ts';
import { isShown, readPageState } from './read-page-state.ts';
import { renderQueued } from './render-queued.ts';
import { renderProgress } from './render-progress.ts';
import { renderRefused } from './render-refused.ts';

/**
 * Adds to the quiz page what only this device knows: which responses are queued, which were refused, and
 * which items have been answered since. Resolves with the numbers of the items whose pages should be stored.
 */
export async function renderOfflineState(): Promise<readonly number[]> {
  const state = readPageState(document);
  if (!state) return [];
  advanceClock();
  const unanswered = await storeAttempt(state);
  const responses = await listQueued(state.attemptId);
  // The reader may be on another page by now, which is rendered by itself.
  if (!isShown(state)) return unanswered;
  const kept = responses.filter(({ refused }) => refused === undefined);
  const numbers = kept.map(({ number }) => number);
  const open = unanswered.filter((number) => !numbers.includes(number));
  renderProgress(state, { open, queued: numbers });
  renderRefused(responses.filter(({ refused }) => refused !== undefined));
  const here = kept.find(({ number }) => number === state.number);
  if (here) renderQueued(here, open.find((number) => number > state.number) ?? open[0]);
  return unanswered;
}

/** Advances the clock of a stored page by the time since it was stored. */
function advanceClock(): void {
  const state = document.getElementById('attempt-state');
  const clock = document.querySelector<HTMLElement>('[data-elapsed]');
  if (!clock || !state?.dataset.at) return;
  const passed = (Date.now() - Number(state.dataset.at)) / 1000;
  clock.dataset.elapsed = String(Number(clock.dataset.elapsed) + Math.max(0, passed));
  delete state.dataset.at;
}
