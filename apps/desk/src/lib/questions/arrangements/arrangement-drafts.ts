import type { DatedFact, PairedFact } from '@dateline/model/editing';
import type { SheetJson } from '../../draft/draft.ts';
import { takenIds } from '../../draft/taken-ids.ts';
import { toId } from '../../names/entities.ts';

/** The JSON of an arrangement. */
export type ArrangementJson = NonNullable<SheetJson['arrangements']>[number];

const newId = (sheet: SheetJson, words: string): string => toId(words, takenIds(sheet));

/** Begins an order of facts, earliest first. */
export const draftOrder = (sheet: SheetJson, facts: readonly DatedFact[]): ArrangementJson => ({
  id: newId(sheet, 'order'),
  as: 'order',
  topic: 'dates',
  stem: 'Put these in order, earliest first.',
  lines: facts.map(({ id }) => ({ fact: id })),
});

/** Begins a question of where one event belongs on a line of others. `stem` asks when it was. */
export const draftLine = (
  sheet: SheetJson,
  asked: DatedFact,
  { events, stem }: { readonly events: readonly DatedFact[]; readonly stem: string | undefined },
): ArrangementJson => ({
  id: newId(sheet, 'line'),
  as: 'line',
  topic: 'dates',
  stem:
    stem?.replace(/^(On which day|In which (month|year))\b/, 'When') ??
    `When was this: ${asked.line}?`,
  asked: asked.id,
  events: events.map(({ id }) => ({ fact: id })),
});

const matchWords = {
  leader: { stem: 'Which delegation did each of them lead?', topic: 'delegates' },
  post: { stem: 'Which post did each of them hold?', topic: 'delegates' },
  claim: { stem: 'Who said what?', topic: 'claims' },
} as const;

/** Begins a match of pairs of one sort. */
export function draftMatch(sheet: SheetJson, facts: readonly PairedFact[]): ArrangementJson {
  const { stem, topic } = matchWords[facts[0]?.sort ?? 'post'];
  return {
    id: newId(sheet, 'match'),
    as: 'match',
    topic,
    stem,
    rows: facts.map(({ id, option, target }) => ({ fact: id, option, target })),
  };
}

/** Changes what an event of a line is called after "Before" and "After". */
export const nameEvent = (
  arrangement: ArrangementJson,
  at: number,
  name: string | undefined,
): ArrangementJson =>
  arrangement.as === 'line'
    ? {
        ...arrangement,
        events: arrangement.events.map((event, place) =>
          place === at ? { ...event, name } : event,
        ),
      }
    : arrangement;

/** Whole days from one day to another. */
const daysBetween = (from: string, to: string): number =>
  Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000;

/** How far wrong numbers of days lie from the right one. */
const steps = (days: number): number[] => {
  const step = days <= 12 ? 1 : Math.max(2, Math.round(days * 0.15));
  return [-step, step, 2 * step].map((by) => days + by).filter((each) => each > 0);
};

/** Begins a question about the days between two facts; the editor says what the wrong numbers really are. */
export function draftInterval(
  sheet: SheetJson,
  [one, other]: readonly [
    DatedFact & { readonly day: string },
    DatedFact & { readonly day: string },
  ],
): ArrangementJson {
  const [first, last] = one.day <= other.day ? [one, other] : [other, one];
  const days = daysBetween(first.day, last.day);
  return {
    id: newId(sheet, 'days-between'),
    as: 'choice',
    topic: 'dates',
    stem: `How many days passed between these two: ${first.line}, ${last.line}?`,
    between: [first.id, last.id],
    unit: 'days',
    foils: steps(days).map((number) => ({ number })),
  };
}
