import type { Fact, FactOf } from '../fact.ts';
import type { SheetShape } from '../sheet-shape.ts';
import { spanOf, type Span } from '../time.ts';
import type { Fault } from './fault.ts';

type Relation = FactOf<'relation'>;

/** What time forbids: `from` answers, causes or halts `to`. */
const isAgainstTime: { readonly [How in Relation['how']]: (from: Span, to: Span) => boolean } = {
  answers: (from, to) => from.last < to.first,
  causes: (from, to) => to.last < from.first,
  halts: (from, to) => from.last < to.first || to.last < from.first,
};

const words = {
  answers: 'ends before what it answers begins',
  causes: 'begins after its outcome has ended',
  halts: 'shares no day with what it halts',
} as const;

function checkTime(relation: Relation, spans: ReadonlyMap<string, Span>, path: Fault['path']) {
  const from = spans.get(relation.from);
  const to = spans.get(relation.to);
  if (from === undefined || to === undefined || !isAgainstTime[relation.how](from, to)) return [];
  return [{ path: [...path, 'from'], message: `"${relation.from}" ${words[relation.how]}` }];
}

/** True when relations lead from one event back to itself. */
function leadsBack(start: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(next.get(start) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === start) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return false;
}

const isRelation = (fact: Fact): fact is Relation => fact.kind === 'relation';

/** Refuses relations that time forbids, and answers or causes that lead in a circle. */
export function checkRelations(sheet: SheetShape): Fault[] {
  const spans = new Map(
    sheet.facts.flatMap((fact) =>
      fact.kind === 'event' && fact.time !== undefined
        ? [[fact.id, spanOf(fact.time)] as const]
        : [],
    ),
  );
  // Cause before effect: what answers comes after, what causes comes before.
  const later = sheet.facts
    .filter(isRelation)
    .filter(({ how }) => how !== 'halts')
    .map(({ how, from, to }) =>
      how === 'answers' ? { first: to, after: from } : { first: from, after: to },
    );
  const next = new Map(
    [...Map.groupBy(later, ({ first }) => first)].map(([id, all]) => [
      id,
      all.map(({ after }) => after),
    ]),
  );
  return sheet.facts.flatMap((fact, index): Fault[] => {
    if (fact.kind !== 'relation') return [];
    const path = ['facts', index];
    const circle =
      fact.how !== 'halts' && fact.from !== fact.to && leadsBack(fact.from, next)
        ? [{ path: [...path, 'to'], message: `"${fact.from}" leads back to itself` }]
        : [];
    return [...checkTime(fact, spans, path), ...circle];
  });
}
