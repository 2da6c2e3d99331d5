import type { Bank, Item } from '../item/item.ts';
import { toCanonicalJson } from '../sheet/canonical.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { rekeyItem } from './rekey-item.ts';
import type { RevisionChanges } from './revision-changes.ts';

/** One revision of a sheet with the items that follow from it. */
export interface Revision {
  readonly sheet: FactSheet;
  readonly bank: Bank;
}

/** What a reader sees of an item or is told of it, as one text; without what cannot change unless it is rekeyed. */
function tell(item: Item): string {
  const { topic, stem, options, feedback, evidence } = item;
  const targets = item.interaction === 'match' ? item.targets : [];
  return toCanonicalJson([topic, stem, options, targets, feedback, evidence]);
}

interface Named {
  readonly id: string;
}

/** Ids of what is there in both, told apart by `sort`, and of what is only in one of them. */
function compare<Value extends Named, Fate extends string>(
  before: readonly Value[],
  after: readonly Value[],
  fateOf: (a: Value, b: Value) => Fate,
) {
  const earlier = new Map(before.map((value) => [value.id, value]));
  const later = new Set(after.map(({ id }) => id));
  const fates = after.map((value) => {
    const old = earlier.get(value.id);
    return { id: value.id, fate: old === undefined ? 'added' : fateOf(old, value) };
  });
  return {
    retired: before.map(({ id }) => id).filter((id) => !later.has(id)),
    listed: (fate: Fate | 'added'): string[] =>
      fates.filter((each) => each.fate === fate).map(({ id }) => id),
  };
}

/** What became of facts and items between two revisions of a sheet. */
export function compareRevisions(before: Revision, after: Revision): RevisionChanges {
  const facts = compare(before.sheet.facts, after.sheet.facts, (a, b) =>
    toCanonicalJson(a) === toCanonicalJson(b) ? 'kept' : 'rewritten',
  );
  const byStem = Map.groupBy(after.bank.items, ({ stem }) => stem);
  const items = compare(before.bank.items, after.bank.items, (a, b) => {
    const rekeyed = rekeyItem({ ...a, number: 1 }, b, byStem.get(b.stem));
    if (rekeyed !== undefined) return 'rekeyed';
    return tell(a) === tell(b) ? 'kept' : 'rewritten';
  });
  return {
    facts: {
      kept: facts.listed('kept'),
      rewritten: facts.listed('rewritten'),
      retired: facts.retired,
      added: facts.listed('added'),
    },
    items: {
      kept: items.listed('kept'),
      rewritten: items.listed('rewritten'),
      rekeyed: items.listed('rekeyed'),
      retired: items.retired,
      added: items.listed('added'),
    },
  };
}
