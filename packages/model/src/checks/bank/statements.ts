import { formatNumber, nameOf, spell } from '../../derive/phrases.ts';
import type { Fact } from '../../sheet/fact.ts';
import { parseSpan } from '../../sheet/format-time.ts';
import { areDisjoint, spanOf, type Time } from '../../sheet/time.ts';
import { fold, type BankCheck, type Flaw } from '../check.ts';
import type { Context } from '../context.ts';

const day = /\b\d{1,2} [A-Z][a-z]+ \d{4}\b/g;

/** True when a text names days, and none of them lies in the time. */
function contradictsTime(text: string, time: Time | undefined): boolean {
  const days = [...text.matchAll(day)].flatMap(([found]) => parseSpan(found) ?? []);
  return (
    time !== undefined && days.length > 0 && days.every((span) => areDisjoint(span, spanOf(time)))
  );
}

/** True when a text names numbers, in digits or words, and none of them is the value. */
function contradictsValue(text: string, value: number): boolean {
  const words = fold(text);
  const isTold = [formatNumber(value), String(value), spell(value)].some((each) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])${each.replace('.', String.raw`\.`)}(?![\p{L}\p{N}]|[.,]\p{N})`,
      'u',
    ).test(words),
  );
  return !isTold && /\p{N}/u.test(words);
}

/** True when a text does not name an entity by any of its names. */
function leavesOut({ index }: Context, text: string, id: string): boolean {
  const entity = index.entity(id);
  return ![nameOf(entity), entity.label, ...entity.aliases].some((name) =>
    fold(text).includes(fold(name)),
  );
}

/** What a statement says otherwise than the slots of its fact. */
function findContradiction(fact: Fact, context: Context): string | undefined {
  const { statement } = fact;
  switch (fact.kind) {
    case 'event':
      return contradictsTime(statement, fact.time) ? 'another date' : undefined;
    case 'delegation':
      if (leavesOut(context, statement, fact.leader)) return 'another leader, or none';
      return contradictsTime(statement, fact.departure) ? 'another date' : undefined;
    case 'office':
      return leavesOut(context, statement, fact.person) ? 'another person, or none' : undefined;
    case 'figure':
      return contradictsValue(statement, fact.value) ? 'another number' : undefined;
    default:
      return undefined;
  }
}

/** Check 1, of a sheet: a statement, which is the feedback on a key, tells what the slots of its fact tell. */
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
