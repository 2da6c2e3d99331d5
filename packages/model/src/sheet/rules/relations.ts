import type { Fact, FactOf } from '../fact.ts';
import type { SheetShape } from '../sheet-shape.ts';
import { spanOf, type Span } from '../time.ts';
import type { Fault } from './fault.ts';

type Relation = FactOf<'relation'>;

/** Whether the times of two events contradict their relation; `from` answers, causes or halts `to`. */
const contradictsTime: { readonly [How in Relation['how']]: (from: Span, to: Span) => boolean } = {
  answers: (from, to) => from.last < to.first,
  causes: (from, to) => to.last < from.first,
  halts: (from, to) => from.last < to.first || to.last < from.first,
};

const contradictions: { readonly [How in Relation['how']]: (from: string, to: string) => string } =
  {
    answers: (from, to) => `"${from}" ends before "${to}" begins, so it cannot answer it`,
    causes: (from, to) => `"${from}" begins after "${to}" has ended, so it cannot cause it`,
    halts: (from, to) => `"${from}" shares no day with "${to}", so it cannot halt it`,
  };

function checkTime(relation: Relation, spans: ReadonlyMap<string, Span>, path: Fault['path']) {
  const from = spans.get(relation.from);
  const to = spans.get(relation.to);
  if (from === undefined || to === undefined || !contradictsTime[relation.how](from, to)) return [];
  const contradiction = contradictions[relation.how](relation.from, relation.to);
  return [{ path: [...path, 'from'], message: `${contradiction}; correct a time or the relation` }];
}

/** True if relations lead from an event back to itself. */
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

/** Refuses relations that contradict the times of their events, and circles of answers and causes. */
export function checkRelations(sheet: SheetShape): Fault[] {
  const spans = new Map(
    sheet.facts.flatMap((fact) =>
      fact.kind === 'event' && fact.time !== undefined
        ? [[fact.id, spanOf(fact.time)] as const]
        : [],
    ),
  );
  // The cause comes before its outcome, and an answer after what it answers.
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
        ? [
            {
              path: [...path, 'to'],
              message: `Relations lead from "${fact.from}" back to itself; correct one of them`,
            },
          ]
        : [];
    return [...checkTime(fact, spans, path), ...circle];
  });
}
