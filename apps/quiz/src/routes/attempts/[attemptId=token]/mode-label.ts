import type { AttemptMode } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

/** Returns the label that says whether an attempt counts in the statistics. */
export function modeLabel(mode: AttemptMode): string {
  return mode === 'counted' ? m.quiz_mode_counted() : m.quiz_mode_practice();
}
