import type { AttemptMode } from '@dateline/model/public';

/** Tells a reader whether an attempt counts in what readers knew. */
export const modeWords: Record<AttemptMode, string> = {
  counted: 'Counted once among readers’ first answers',
  practice: 'Practice: your answers are not counted',
};
