import { capitalise } from '../../english/words.ts';
import type { Moment } from '../moments.ts';

/** Feedback on a moment that stands as an option: "The hearing: 20 March 2001." */
export const formatMoment = ({ title, date }: Moment): string => `${title}: ${date}.`;

/** Feedback on the key of an item that asks for a date. */
export function formatRightDate({ fact, slot, subject, date }: Moment): string {
  // The statement of a delegation says more than when it departs.
  if (slot === 'time') return fact.statement;
  const verb = fact.modality === 'planned' ? 'is due to begin' : 'began';
  return `${capitalise(subject)} ${verb} its mission on ${date}.`;
}

/** Feedback on a wrong date that is the date of another moment. */
export const formatOtherDate = ({ fact, date, label }: Moment): string =>
  `${date} is the date ${fact.modality === 'planned' ? 'set for' : 'of'} ${label}.`;

/** Feedback on a wrong date that no fact of the sheet has. */
export function formatMadeDate({ fact, slot, subject, title }: Moment, wrong: string): string {
  if (fact.modality === 'planned') return `${title} is not set for ${wrong}.`;
  const name = capitalise(subject);
  return slot === 'departure'
    ? `${name} did not begin its mission on ${wrong}.`
    : `${name} did not take place on ${wrong}.`;
}
