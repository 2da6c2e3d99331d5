import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { toPublicSheet } from '../../derive/to-public-sheet.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { formatTime } from '../../sheet/format-time.ts';
import type { PublicFact } from '../../sheet/public-sheet.ts';
import { fromDayNumber, rankOfTime, spanOf, type Time } from '../../sheet/time.ts';
import { formatEvidenceLine } from '../article-source.ts';
import { countOf } from '../count-of.ts';
import { findClaimant } from '../explanation.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { questionsLoss } from './questions-loss.ts';

interface Dated {
  readonly fact: PublicFact;
  readonly time: Time;
  /** One line of a calendar. */
  readonly line: string;
  readonly places: readonly string[];
}

const atMidnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** When the sheet was last signed; each event says so, as iCalendar wants to know when it was written. */
const findLastSigned = ({ signatures }: FactSheet): string =>
  signatures
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? '1970-01-01';

/** The facts that have a time, earliest first. */
function listDated(sheet: FactSheet): Dated[] {
  const dated = toPublicSheet(sheet).facts.flatMap((fact): Dated[] => {
    if (fact.kind === 'clause' && fact.time !== undefined) {
      return [{ fact, time: fact.time, line: fact.line, places: fact.places }];
    }
    if (fact.kind === 'delegation' && fact.departure !== undefined) {
      const { departure: time, destinations: places, statement: line } = fact;
      return [{ fact, time, line, places }];
    }
    return [];
  });
  return dated.toSorted((a, b) => rankOfTime(a.time) - rankOfTime(b.time));
}

/** An event of whole days; its end is the day after its last one. A plan is tentative, and nothing makes a reader busy. */
function toEvent(sheet: FactSheet, { fact, time, line, places }: Dated): IcsEvent {
  const { first, last } = spanOf(time);
  const claimant = findClaimant(sheet, fact.id);
  const description = [
    fact.statement,
    ...(claimant === undefined ? [] : [claimant]),
    formatEvidenceLine(sheet, fact.evidence),
  ];
  const labels = sheet.entities.filter(({ id }) => places.includes(id)).map(({ label }) => label);
  return {
    uid: `${fact.id}@${sheet.id}.dateline`,
    stamp: { date: atMidnight(findLastSigned(sheet)) },
    start: { type: 'DATE', date: atMidnight(fromDayNumber(first)) },
    end: { type: 'DATE', date: atMidnight(fromDayNumber(last + 1)) },
    summary: line,
    description: description.join('\n'),
    ...(labels.length > 0 && { location: labels.join('; ') }),
    ...(sheet.source.url !== undefined && { url: sheet.source.url }),
    status: isPlanned(fact) ? 'TENTATIVE' : 'CONFIRMED',
    timeTransparent: 'TRANSPARENT',
  };
}

const isPlanned = ({ modality }: PublicFact): boolean =>
  modality === 'planned' || modality === 'intended';

const hasDay = ({ time }: Dated): boolean =>
  time.granularity === 'day' || time.granularity === 'interval';

const withoutDay = ({ fact, time }: Dated): Loss => ({
  part: `the fact “${fact.statement}”`,
  reason: `a calendar needs a day, and the article says only ${formatTime(time)}`,
});

/** The dated facts as events of whole days, because the sheet knows no time of day. */
export const calendar: ExportFormat = {
  name: 'calendar',
  label: 'Dates of the article, as iCalendar (calendars)',
  extension: 'ics',
  mediaType: 'text/calendar',
  write: async ({ sheet, title }) => {
    const dated = listDated(sheet);
    const events = dated.filter(hasDay);
    const body = generateIcsCalendar({
      version: '2.0',
      prodId: '-//Dateline//Export//EN',
      // The name is written as it is, so a line break in it would begin another line of the file.
      name: title.replaceAll(/\s+/g, ' '),
      events: events.map((each) => toEvent(sheet, each)),
    });
    const missing = dated.filter((each) => !hasDay(each)).map(withoutDay);
    const contents = countOf(events.length, 'date');
    return { body, contents, losses: [questionsLoss, ...missing] };
  },
};
