import type { FactOf } from '../../sheet/fact.ts';
import { formatNumber } from '../../english/words.ts';

type Figure = FactOf<'figure'>;

/** Feedback on a wrong number that is the value of another figure. */
export const formatOtherNumber = ({ value, statement }: Figure): string =>
  `${formatNumber(value)} is another number: ${statement}`;

/** Feedback on a wrong number that no figure of the sheet has. */
export const formatMadeNumber = ({ unit, of }: Figure, wrong: number): string =>
  `${formatNumber(wrong)} is not how many ${unit} ${of}.`;
