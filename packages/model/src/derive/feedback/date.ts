import { nameOfDelegation } from '../../english/lexicon.ts';
import { capitalise, spell } from '../../english/words.ts';
import { formatTime } from '../../sheet/format-time.ts';
import { countBetween, unitOf, type Time } from '../../sheet/time.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import type { Moment } from '../lookup/moments.ts';
import { formatStatement, withRemark } from './statement.ts';

/** Feedback on a moment that stands as an option: "The council hears both states: 20 March 2001." */
export const formatMoment = ({ line, date }: Moment): string => `${line}: ${date}.`;

/** Feedback on the key of an item that asks for a date. */
export function formatRightDate(index: IndexedSheet, { fact, date }: Moment): string {
  if (fact.kind === 'clause') return formatStatement(index, fact);
  // The statement of a delegation says more than when it departs.
  const verb = fact.modality === 'planned' ? 'is due to begin' : 'began';
  return `${capitalise(nameOfDelegation(index, fact))} ${verb} its mission on ${date}.`;
}

/** Feedback on a wrong date that is the date of another moment. */
export const formatOtherDate = (index: IndexedSheet, moment: Moment): string =>
  withRemark(
    moment.fact.kind === 'clause' ? formatRightDate(index, moment) : formatMoment(moment),
    moment.fact,
  );

/** Feedback on a wrong date that no fact of the sheet has: how far off it is. The right one stands in the feedback on the key. */
export function formatMadeDate(moment: Moment, wrong: Time): string {
  const unit = unitOf(moment.time);
  const by = countBetween(moment.time, wrong, unit);
  const far = Math.abs(by) === 1 ? `one ${unit.slice(0, -1)}` : `${spell(Math.abs(by))} ${unit}`;
  return `${formatTime(wrong)} is ${far} too ${by < 0 ? 'early' : 'late'}.`;
}
