import { deriveAsked } from '../../derive/bank.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import {
  isBoundOnly,
  listFoilCandidates,
  stemOf,
} from '../../derive/distractors/question-foils.ts';
import type { Bank, Item } from '../../item/item.ts';
import { valuesOf } from '../../sheet/facts/clause.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import type { Question } from '../../sheet/question.ts';
import type { BankCheck, Flaw } from '../check.ts';
import type { Context } from '../context.ts';
import { isEditors } from '../editors-items.ts';
import { groupBySlot } from './style.ts';

/** How many of a sheet's facts its items rest on. */
export interface Coverage {
  /** The number of facts that are not only for the briefing. */
  readonly facts: number;
  /** The facts that no item asks about. A fact that serves only as a wrong answer is one of them. */
  readonly missing: readonly Fact[];
  /** The share of facts that at least one item asks about, from 0 to 1. */
  readonly share: number;
}

/** The smallest share of facts that items must ask about. */
export const leastCoverage = 0.95;

/** Finds the facts of a sheet that no item of a bank asks about, without those that are only for the briefing. */
export function measureCoverage({ facts }: FactSheet, { items }: Bank): Coverage {
  const covered = new Set(items.flatMap(({ proof }) => proof.facts));
  const asked = facts.filter(({ briefingOnly }) => briefingOnly === undefined);
  const missing = asked.filter(({ id }) => !covered.has(id));
  return { facts: asked.length, missing, share: 1 - missing.length / Math.max(1, asked.length) };
}

/** What a question of a fact needs so that readers get it; follows the question's name. */
export function explainQuestion(index: IndexedSheet, fact: Fact, question: Question): string {
  const { ask, as } = question;
  if (as === 'number' && isBoundOnly(fact, question))
    return 'asks to type a number that is only a bound; let readers choose it, or ask for it in words of your own';
  if (as === 'number')
    return `needs a number in the slot "${ask}", or to be answered in another way`;
  if (as === 'date') return 'needs a day, a month or a year, or to be answered in another way';
  const found = listFoilCandidates(index, fact, question).length;
  if (found < 2) return found === 1 ? 'needs another wrong answer' : 'needs two wrong answers';
  return stemOf(index, fact, question) === undefined
    ? 'needs the question in your own words'
    : `needs a value in the slot "${ask}"`;
}

const isLeast = (fact: Fact): boolean =>
  fact.kind === 'clause' &&
  valuesOf(fact).some(
    ({ value }) => typeof value === 'object' && 'bound' in value && value.bound === 'atLeast',
  );

const listLost = (index: IndexedSheet, fact: Fact): Question[] =>
  fact.questions.filter((question) => deriveAsked(index, fact, question) === undefined);

/** Why readers do not get some questions of a fact, in words that an editor can act on. Empty if they get all. */
export const explainQuestions = (index: IndexedSheet, fact: Fact): string[] =>
  listLost(index, fact).map(
    (question) => `the question about "${question.ask}" ${explainQuestion(index, fact, question)}`,
  );

/** Finds the questions of a fact that readers do not get, beside others that they get. */
const findLost = ({ index, pathOf }: Context, fact: Fact): Flaw[] =>
  listLost(index, fact).map((question) => {
    const stem = stemOf(index, fact, question);
    const name = stem === undefined ? `the one about "${question.ask}"` : `"${stem}"`;
    const why = explainQuestion(index, fact, question);
    return {
      message: `Readers do not get a question about "${fact.id}": ${name} ${why}. Complete it, or remove it`,
      path: pathOf(fact.id),
    };
  });

/** Why there is no item about a fact, in words that an editor can act on. */
export function explainMissing(index: IndexedSheet, fact: Fact): string {
  return fact.questions.length === 0
    ? isLeast(fact)
      ? 'its number is only the least there were, and no fact rules out more; write a question, or mark it briefingOnly'
      : 'no question; write one, or mark it briefingOnly'
    : explainQuestions(index, fact).join('; ');
}

const mostForSlot = 2;

/** Slots of facts in an editor's hand about which more than two items ask, or two with the same interaction. */
function findRepeated(items: readonly Item[], { index, pathOf }: Context): Flaw[] {
  const asked = items.filter((item) => isEditors(item, index.sheet));
  return [...groupBySlot(asked)].flatMap(([slot, group]) => {
    const interactions = new Set(group.map(({ interaction }) => interaction));
    return group.length > mostForSlot || interactions.size < group.length
      ? [
          {
            message: `${group.length} items ask for "${slot}": at most two may, with different interactions`,
            path: pathOf(slot.slice(0, slot.indexOf('#'))),
          },
        ]
      : [];
  });
}

/** Check 24: at least 95% of the sheet's facts, and every question of an editor, have an item; says of each other why. At most two items ask for one slot. */
export const checkCoverage: BankCheck = (items, context) => {
  const { index, pathOf } = context;
  const { missing, share } = measureCoverage(index.sheet, { items });
  const isMissing = new Set(missing);
  const uncovered = missing
    .filter(({ questions }) => share < leastCoverage || questions.length > 0)
    .map((fact) => ({
      message: `No item asks about "${fact.id}": ${explainMissing(index, fact)}`,
      path: pathOf(fact.id),
    }));
  const lost = index.sheet.facts
    .filter((fact) => !isMissing.has(fact))
    .flatMap((fact) => findLost(context, fact));
  return [...uncovered, ...lost, ...findRepeated(items, context)];
};
