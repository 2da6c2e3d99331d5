import { formatNumber, spell } from '../../english/words.ts';
import type { Fact, FactOf } from '../../sheet/fact.ts';
import { valuesOf } from '../../sheet/facts/clause.ts';
import { parseSpan } from '../../sheet/format-time.ts';
import { listSlotTimes, spanLeftBy } from '../../sheet/slot-times.ts';
import { areDisjoint, spanOf, type Span } from '../../sheet/time.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { partsOf } from '../../sheet/value.ts';
import { fold, mentionsEntity, type BankCheck, type Flaw } from '../check.ts';
import type { Context } from '../context.ts';

const day = /\b\d{1,2} [A-Z][a-z]+ \d{4}\b/g;

/** The days of which a fact says that something was, is due, or starts or ends on one of them. */
function listSpans(fact: Fact): Span[] {
  const time = timeOfFact(fact);
  return [...(time === undefined ? [] : [spanOf(time)]), ...listSlotTimes(fact).map(spanLeftBy)];
}

/** True if a text names days and none of them lies within a time of the fact. */
function contradictsTime(text: string, fact: Fact): boolean {
  const spans = listSpans(fact);
  const days = [...text.matchAll(day)].flatMap(([found]) => parseSpan(found) ?? []);
  return (
    spans.length > 0 &&
    days.length > 0 &&
    days.every((named) => spans.every((span) => areDisjoint(named, span)))
  );
}

/** True if a text has a digit and does not contain the value, in digits or in words. */
function contradictsValue(text: string, value: number): boolean {
  const words = fold(text);
  const hasValue = [formatNumber(value), String(value), spell(value)].some((each) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])${each.replace('.', String.raw`\.`)}(?![\p{L}\p{N}]|[.,]\p{N})`,
      'u',
    ).test(words),
  );
  return !hasValue && /\p{N}/u.test(words);
}

/** The numbers in the slots of a clause. */
const listCounts = (clause: FactOf<'clause'>): number[] =>
  valuesOf(clause)
    .flatMap(({ value }) => partsOf(value))
    .flatMap((part) => (typeof part === 'object' && 'count' in part ? [part.count] : []));

/** What a statement says differently from the slots of its fact; undefined if it agrees. */
function findContradiction(fact: Fact, context: Context): string | undefined {
  const statement = context.index.statementOf(fact);
  switch (fact.kind) {
    case 'clause':
      if (fact.statement === undefined) return undefined;
      if (contradictsTime(statement, fact)) return 'another date';
      return listCounts(fact).some((count) => contradictsValue(statement, count))
        ? 'another number'
        : undefined;
    case 'delegation':
      if (!mentionsEntity(context, statement, fact.leader)) return 'another leader, or none';
      return contradictsTime(statement, fact) ? 'another date' : undefined;
    case 'office':
      return !mentionsEntity(context, statement, fact.person)
        ? 'another person, or none'
        : undefined;
    case 'claim':
      return undefined;
  }
}

/** Check 1, of a sheet: a statement, which readers see as feedback, agrees with the slots of its fact. */
export const checkStatements: BankCheck = (_, context) =>
  context.index.sheet.facts.flatMap((fact): Flaw[] => {
    const contradiction = findContradiction(fact, context);
    return contradiction === undefined
      ? []
      : [
          {
            message: `The statement tells ${contradiction} than the slots of the fact`,
            path: context.pathOf(fact.id, 'statement'),
          },
        ];
  });
