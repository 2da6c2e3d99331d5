import { deriveBank } from '../../derive/bank.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import type { Item } from '../../item/item.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { valuesOf } from '../../sheet/facts/clause.ts';
import { listArranged } from '../../sheet/question.ts';
import { factsIn } from '../../sheet/value.ts';
import type { BankCheck, Flaw } from '../check.ts';

/** The number of facts of a sheet that are tried. Fewer for a large sheet, because each needs two new banks. */
const countTrials = (facts: number): number => (facts > 200 ? 6 : 24);

/** The ids of the facts that a fact refers to. */
const refersTo = (fact: Fact): readonly string[] =>
  fact.kind === 'clause' ? valuesOf(fact).flatMap(({ value }) => factsIn(value)) : [];

/** The facts of a sheet whose name no other fact has, so that removing one cannot bring up items on another. */
export const listUniquelyNamed = ({ sheet, hasUniqueDelegationName }: IndexedSheet): Fact[] =>
  sheet.facts.filter((fact) => fact.kind !== 'delegation' || hasUniqueDelegationName(fact));

/** Removes a fact from a sheet, with the facts that refer to it, directly or through others, and the arrangements of these. */
export function removeFact(
  sheet: FactSheet,
  id: string,
): { sheet: FactSheet; removed: ReadonlySet<string> } {
  const removed = new Set([id]);
  // A set visits what is added while it is walked.
  for (const gone of removed) {
    for (const fact of sheet.facts) if (refersTo(fact).includes(gone)) removed.add(fact.id);
  }
  const facts = sheet.facts.filter((fact) => !removed.has(fact.id));
  const arrangements = sheet.arrangements.filter(
    (arrangement) => !listArranged(arrangement).some((each) => removed.has(each)),
  );
  return { sheet: { ...sheet, facts, arrangements }, removed };
}

/** Changes the statement of a fact. */
export function restateFact(sheet: FactSheet, id: string): FactSheet {
  return {
    ...sheet,
    facts: sheet.facts.map((fact) =>
      fact.id === id ? { ...fact, statement: `As corrected: ${fact.statement ?? fact.id}` } : fact,
    ),
  };
}

/** The items that differ from those with the same id in `after`, or are missing there: each with its new form, if there is one. */
export function findChanged(before: readonly Item[], after: readonly Item[]): Item[][] {
  const byId = new Map(after.map((item) => [item.id, item]));
  return before
    .map((item) => [item, byId.get(item.id)])
    .filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b))
    .map((forms) => forms.flatMap((item) => item ?? []));
}

const restsOn = (item: Item, ids: ReadonlySet<string>): boolean =>
  item.facts.some((id) => ids.has(id));

/**
 * Restates and removes a fact, and finds the ids of items that change although they do not rest on it,
 * and of items that stay although they rest on it.
 */
export function findUnfaithful(sheet: FactSheet, items: readonly Item[], id: string): string[] {
  const restated = findChanged(items, deriveBank(restateFact(sheet, id)).items);
  const { sheet: without, removed } = removeFact(sheet, id);
  const retired = findChanged(items, deriveBank(without).items);
  const changed = new Set(retired.flatMap((forms) => forms.map((item) => item.id)));
  const strangers = [
    ...restated.filter((forms) => !forms.some((item) => restsOn(item, new Set([id])))),
    ...retired.filter((forms) => !forms.some((item) => restsOn(item, removed))),
  ];
  const stale = items.filter((item) => restsOn(item, removed) && !changed.has(item.id));
  const unfaithful = [...strangers.flat(), ...stale];
  return [...new Set(unfaithful.map((item) => item.id))];
}

/** Check 27: if one fact is corrected, exactly the items that rest on it change. Tries facts at even distances. */
export const checkCorrection: BankCheck = (items, { index, pathOf }) => {
  const facts = listUniquelyNamed(index);
  const step = Math.max(1, Math.ceil(facts.length / countTrials(facts.length)));
  return facts
    .filter((_, at) => at % step === 0)
    .flatMap(({ id }) =>
      findUnfaithful(index.sheet, items, id).map((item): Flaw => ({
        message: `"${item}" does not follow a correction of "${id}" as it should`,
        path: pathOf(id),
      })),
    );
};
