import type { FactSlot } from '../../sheet/fact-slot.ts';
import type { MatchItem } from '../../item/item.ts';
import type { Refutation } from '../../item/proof.ts';
import { listFoils } from '../../derive/candidate.ts';
import { frameYear } from '../../english/lexicon.ts';
import { foldName } from '../../item/fold-name.ts';
import { parseSpan } from '../../sheet/format-time.ts';
import { mayBeInSlot } from '../../sheet/slot-times.ts';
import { areDisjoint, type Span } from '../../sheet/time.ts';
import { distractorsOf, type Flaw, type ItemCheck } from '../check.ts';
import type { Context, Path } from '../context.ts';
import { hasGround } from '../grounds.ts';
import { readPlacesAround, readSlot } from '../slot-values.ts';
import { isOfGaps } from './picture.ts';

/** The path of the foil that became this option. */
function findFoil({ index, find, pathOf }: Context, id: string, label: string): Path {
  const fact = find(id);
  const at = fact?.foils.findIndex((foil) =>
    listFoils(index, { ...fact, foils: [foil] }, foil.slot).some((each) => each.label === label),
  );
  return at === undefined || at < 0 ? pathOf(id, 'foils') : pathOf(id, 'foils', at);
}

/** The part of the sheet to change if a refutation does not hold. */
function locate(context: Context, { rule, facts }: Refutation, label: string): Pick<Flaw, 'path'> {
  const [id = ''] = facts;
  if (rule === 'editor-foil') return { path: findFoil(context, id, label) };
  return rule === 'closed-list' ? { path: context.pathOf(id, 'complete') } : {};
}

/** All right answers: their names, with those of the places around them, and their days. */
interface Right {
  readonly names: ReadonlySet<string>;
  readonly spans: readonly Span[];
}

function findRight({ index }: Context, answers: readonly FactSlot[]): Right {
  const names = answers.flatMap(({ fact, slot }) => [
    ...readSlot(index, fact, slot),
    ...readPlacesAround(index, fact, slot),
  ]);
  const times = answers.filter(({ slot }) => slot === 'time' || slot === 'departure');
  const spans = times.flatMap(({ fact, slot }) =>
    readSlot(index, fact, slot).flatMap((text) => parseSpan(text) ?? []),
  );
  return { names: new Set(names.map(foldName)), spans };
}

/** True for a name of a right answer, and for a date that shares a day with one. */
function isRight({ names, spans }: Right, label: string): boolean {
  const span = spans.length === 0 ? undefined : parseSpan(label);
  return (
    names.has(foldName(label)) ||
    (span !== undefined && spans.some((other) => !areDisjoint(span, other)))
  );
}

/** True for a date that may be right in a slot with a bound or with several days. */
function mayFill({ index }: Context, answers: readonly FactSlot[], label: string): boolean {
  const span = parseSpan(label) ?? parseSpan(`${label} ${frameYear(index) ?? ''}`);
  return span !== undefined && answers.some(({ fact, slot }) => mayBeInSlot(fact, slot, span));
}

/** Finds options of a match that fit several targets. */
function checkTargets(item: MatchItem, context: Context): Flaw[] {
  const { select, given } = item.proof.query;
  const givenSlots = context.readSlots(given);
  const targets = item.targets.map(({ label }) => label);
  return item.options.flatMap(({ label }) => {
    const holders = context
      .readSlots(select)
      .filter(({ fact, slot }) => readSlot(context.index, fact, slot).includes(label));
    const fitting = new Set(
      holders.flatMap(({ fact }) =>
        givenSlots
          .filter((each) => each.fact === fact)
          .flatMap((each) => readSlot(context.index, each.fact, each.slot))
          .filter((text) => targets.includes(text)),
      ),
    );
    return fitting.size > 1
      ? [{ message: `"${label}" belongs to ${[...fitting].join(' and ')}` }]
      : [];
  });
}

/**
 * Check 2: no distractor is right too. Each has a refutation that the sheet supports, is not a name of a
 * right answer from any fact that fits the stem, and shares no place and no day with one.
 */
export const checkSecondKey: ItemCheck = (item, context) => {
  if (item.interaction === 'match') return checkTargets(item, context);
  // Gaps exclude each other.
  if (isOfGaps(item)) return [];
  const { index } = context;
  const { query, refutations } = item.proof;
  const answers = context.answer(query);
  const right = findRight(context, answers);
  const asked = context.readSlots(query.select);
  return distractorsOf(item).flatMap(({ id, label }): Flaw[] => {
    const refutation = refutations.find(({ option }) => option === id);
    if (refutation === undefined) return [{ message: `Nothing proves "${label}" wrong` }];
    const at = locate(context, refutation, label);
    if (isRight(right, label) || mayFill(context, answers, label))
      return [{ message: `"${label}" is right too`, ...at }];
    const grounds = refutation.facts.flatMap((fact) => context.find(fact) ?? []);
    const message = `The sheet has no ground for "${refutation.rule}", by which "${label}" is to be wrong`;
    return hasGround[refutation.rule]({ id: item.id, asked, grounds, label, index })
      ? []
      : [{ message, ...at }];
  });
};
