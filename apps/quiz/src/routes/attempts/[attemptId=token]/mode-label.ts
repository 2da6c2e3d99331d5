import type { AttemptMode } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

/** Tells a reader whether an attempt counts in what readers knew. */
export function modeLabel(mode: AttemptMode): string {
  return mode === 'counted' ? m.quiz_mode_counted() : m.quiz_mode_practice();
}
