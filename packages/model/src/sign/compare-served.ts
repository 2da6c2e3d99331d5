import { compareRevisions, type Revision } from '../revise/compare-revisions.ts';
import type { RevisionChanges } from '../revise/revision-changes.ts';
import { signedBank } from './signed-bank.ts';

/** How a revision changes what readers get. */
interface ServedChanges {
  /** Of the items that readers get after the change or got before. */
  readonly changes: RevisionChanges;
  /** The items that readers got before and do not get now, although the sheet still has them. */
  readonly unsigned: string[];
}

const listIds = ({ bank, sheet }: Revision): string[] =>
  signedBank(sheet, bank).items.map(({ id }) => id);

/**
 * Compares two revisions of a sheet, each with its whole bank, as readers see them. An item whose signature has lapsed is
 * compared by its new content: readers who saw a wrong key are told the right one before anybody signs it.
 */
export function compareServed(before: Revision, after: Revision): ServedChanges {
  const served = { ...before, bank: signedBank(before.sheet, before.bank) };
  const changes = compareRevisions(served, after);
  const signed = new Set(listIds(after));
  const still = new Set(after.bank.items.map(({ id }) => id));
  return {
    changes: {
      ...changes,
      items: { ...changes.items, added: changes.items.added.filter((id) => signed.has(id)) },
    },
    unsigned: served.bank.items
      .map(({ id }) => id)
      .filter((id) => still.has(id) && !signed.has(id)),
  };
}
