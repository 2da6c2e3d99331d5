import type { Bank, Item } from '../item/item.ts';
import { toCanonicalJson } from '../sheet/text/canonical.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { rekeyItem } from './rekey-item.ts';
import type { RevisionChanges } from './revision-changes.ts';

/** One revision of a sheet with its bank. */
export interface Revision {
  readonly sheet: FactSheet;
  readonly bank: Bank;
}

/** The parts of an item that readers see and that can change without a new key, as one text. */
function formatVisible(item: Item): string {
  const { topic, stem, options, feedback, evidence } = item;
  const targets = item.interaction === 'match' ? item.targets : [];
  const picture = (item.interaction === 'choice' ? item.picture : undefined) ?? null;
  return toCanonicalJson([topic, stem, options, targets, picture, feedback, evidence]);
}

/** Anything with an id: a fact or an item. */
interface Identified {
  readonly id: string;
}

/** Groups the ids of two lists: those that are in both by `fateOf`, and those that are in one only. */
function compare<Value extends Identified, Fate extends string>(
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

/** Lists how facts and items changed between two revisions of a sheet. */
export function compareRevisions(before: Revision, after: Revision): RevisionChanges {
  const facts = compare(before.sheet.facts, after.sheet.facts, (a, b) =>
    toCanonicalJson(a) === toCanonicalJson(b) ? 'kept' : 'rewritten',
  );
  const byStem = Map.groupBy(after.bank.items, ({ stem }) => stem);
  const items = compare(before.bank.items, after.bank.items, (a, b) => {
    const rekeyed = rekeyItem({ ...a, number: 1 }, b, byStem.get(b.stem));
    if (rekeyed !== undefined) return 'rekeyed';
    return formatVisible(a) === formatVisible(b) ? 'kept' : 'rewritten';
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
