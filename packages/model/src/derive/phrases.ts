import { capitalise, joinWords, nameOf } from '../english/words.ts';
import type { Entity } from '../sheet/entity.ts';
import type { Fact, FactOf } from '../sheet/fact.ts';
import { formatDate, formatTime } from '../sheet/format-time.ts';
import { fromDayNumber, spanOf, type Time } from '../sheet/time.ts';
import { fillContent } from '../sheet/facts/claim.ts';
import type { SheetLookup } from './lookup/sheet-lookup.ts';

type Delegation = FactOf<'delegation'>;

/** The possessive of a name: "Pakistan’s", "the United States’". */
function possessiveOf(entity: Entity): string {
  const name = nameOf(entity);
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** Chooses words by whether a fact is planned. */
export const tense = (
  { modality }: Pick<Fact, 'modality'>,
  planned: string,
  occurred: string,
): string => (modality === 'planned' ? planned : occurred);

/** The month of a time, or its year if the month is not known. */
function monthOf(time: Time): string {
  return time.granularity === 'day' || time.granularity === 'interval'
    ? formatDate(fromDayNumber(spanOf(time).first).slice(0, 7))
    : formatTime(time);
}

/** " of June 2025" if all delegations depart in that month; the sheet's date stands in for a missing departure. */
function formatMonths({ sheet }: SheetLookup, delegations: readonly Delegation[]): string {
  const months = delegations.map(({ departure = sheet.asOf }) =>
    departure === undefined ? '' : ` of ${monthOf(departure)}`,
  );
  const [month = '', ...others] = new Set(months);
  return others.length === 0 ? month : '';
}

/** Refers to a delegation by its sender and destinations: "Norway’s delegation of March 2001 to Rome". */
export function describeRoute(lookup: SheetLookup, delegation: Delegation): string {
  const { entity } = lookup;
  const places = joinWords(delegation.destinations.map((id) => nameOf(entity(id))));
  const when = formatMonths(lookup, [delegation]);
  return `${possessiveOf(entity(delegation.sender))} delegation${when} to ${places}`;
}

/** A claim as an option that leaves open which party it is about. */
export const describeClaimOfSide = ({ content }: FactOf<'claim'>): string =>
  capitalise(`that ${fillContent(content, 'the other side')}`);

/** A claim as an option, with the name of the party that it is about, if it is about one. */
export function describeClaim({ entity }: SheetLookup, claim: FactOf<'claim'>): string {
  return claim.about === undefined
    ? describeClaimOfSide(claim)
    : capitalise(`that ${fillContent(claim.content, nameOf(entity(claim.about)))}`);
}

/** Refers to all delegations of one sender: "Norway’s delegations of March 2001". */
export function describeAll(lookup: SheetLookup, sender: string): string {
  const when = formatMonths(lookup, lookup.delegationsOf(sender));
  return `${possessiveOf(lookup.entity(sender))} delegations${when}`;
}
