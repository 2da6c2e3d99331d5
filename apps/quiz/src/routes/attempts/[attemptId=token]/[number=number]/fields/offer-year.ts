import type { Attempt } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import type { Entered } from './response-form.ts';

/**
 * Completes a date without its year by the year of the frame, which stands above the question. The reader has to submit it
 * again, since the answer may be of another year. Undefined if the frame has no year, or the date was not typed.
 */
export function offerYear({ text, ...entered }: Entered, { month }: Attempt['frame']) {
  if (text === undefined || month === undefined) return undefined;
  const date = `${text} ${month.slice(0, 4)}`;
  return {
    entered: { ...entered, text: date },
    message: m.quiz_year_offered({ typed: date }),
    asks: true,
  };
}
