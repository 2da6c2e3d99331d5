import { deriveBank } from '../../derive/bank.ts';
import type { Item } from '../../item/item.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import type { BankCheck, Flaw } from '../check.ts';

/** How many facts of a sheet are tried, at even distances: fewer of a large one, since each is derived anew. */
const mostOf = (facts: number): number => (facts > 200 ? 6 : 24);

/** The facts that another fact points at. */
function pointsAt(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'objective':
      return [...fact.delegations, ...(fact.undertaking === undefined ? [] : [fact.undertaking])];
    case 'engagement':
      return fact.delegations;
    case 'relation':
      return [fact.from, fact.to];
    default:
      return [];
  }
}

/** True for facts that cannot be told apart: of those, one is asked for when the other is gone. */
function sharesName(a: Fact, b: Fact): boolean {
  if (a === b) return false;
  if (a.kind === 'event' && b.kind === 'event') {
    return (
      a.what.toLowerCase() === b.what.toLowerCase() ||
      (a.short !== undefined && a.short === b.short)
    );
  }
  if (a.kind === 'figure' && b.kind === 'figure') return a.of === b.of && a.unit === b.unit;
  return (
    a.kind === 'delegation' &&
    b.kind === 'delegation' &&
    (a.what ?? a.leader) === (b.what ?? b.leader)
  );
}

/** The facts of a sheet that have a name of their own, and so have nothing to do with whether others are asked for. */
export const listTellable = ({ facts }: FactSheet): Fact[] =>
  facts.filter((fact) => !facts.some((other) => sharesName(fact, other)));

/** Takes a fact out of a sheet, with those that point at it. */
export function removeFact(
  sheet: FactSheet,
  id: string,
): { sheet: FactSheet; removed: ReadonlySet<string> } {
  const removed = new Set([
    id,
    ...sheet.facts.filter((fact) => pointsAt(fact).includes(id)).map((fact) => fact.id),
  ]);
  const facts = sheet.facts.filter((fact) => !removed.has(fact.id));
  return { sheet: { ...sheet, facts }, removed };
}

/** States a fact otherwise. */
export function restateFact(sheet: FactSheet, id: string): FactSheet {
  return {
    ...sheet,
    facts: sheet.facts.map((fact) =>
      fact.id === id ? { ...fact, statement: `As corrected: ${fact.statement}` } : fact,
    ),
  };
}

/** The items of a bank that another one has in other form or not at all, each with that other form. */
export function findChanged(before: readonly Item[], after: readonly Item[]): Item[][] {
  const fresh = new Map(after.map((item) => [item.id, item]));
  return before
    .map((item) => [item, fresh.get(item.id)])
    .filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b))
    .map((forms) => forms.flatMap((item) => item ?? []));
}

const restsOn = (item: Item, ids: ReadonlySet<string>): boolean =>
  item.facts.some((id) => ids.has(id));

/** What changes without resting on what was changed, when a fact is restated or removed; and what stays although it rests on it. */
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
  const unfaithful = [...strangers.flatMap((forms) => forms.slice(0, 1)), ...stale];
  return [...new Set(unfaithful.map((item) => item.id))];
}

/** Check 27: change one fact, and exactly the items that rest on it change. */
export const checkCorrection: BankCheck = (items, { index, pathOf }) => {
  const facts = listTellable(index.sheet);
  const step = Math.max(1, Math.ceil(facts.length / mostOf(facts.length)));
  return facts
    .filter((_, at) => at % step === 0)
    .flatMap(({ id }) =>
      findUnfaithful(index.sheet, items, id).map((item): Flaw => ({
        message: `"${item}" does not follow a correction of "${id}" as it should`,
        path: pathOf(id),
      })),
    );
};
