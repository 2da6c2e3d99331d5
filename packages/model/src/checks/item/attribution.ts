import { capitalise, nameOf } from '../../derive/phrases.ts';
import type { Item } from '../../item/item.ts';
import { findLoadedWords } from '../../sheet/loaded-words.ts';
import { fold, withoutQuotations, type Flaw, type ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';

/** The claimants of what the item asks for. */
function findClaimants(item: Item, { index, readSlots }: Context): string[] {
  const claimants = readSlots(item.proof.query.select).flatMap(({ fact }) =>
    fact.kind === 'claim' ? [fact.claimant] : [],
  );
  return [...new Set(claimants)].map((id) => nameOf(index.entity(id)));
}

/** What is claimed names its claimants: in the stem, or among the targets. */
function checkClaimants(item: Item, context: Context): Flaw[] {
  const shown = [
    item.stem,
    ...(item.interaction === 'match' ? item.targets.map(({ label }) => label) : []),
  ].map(fold);
  const isShown = (name: string): boolean => shown.some((text) => text.includes(name));
  return findClaimants(item, context)
    .filter((name) => ![name, capitalise(name)].some((each) => isShown(fold(each))))
    .map((name) => ({ message: `It tests a claim of ${name} without naming ${name}` }));
}

/**
 * Check 16: a claim names its claimant, and loaded words stand only in quotation marks. That the claimant
 * of a quotation stands beside it, and that parties are treated alike, is checked on the sheet as a whole.
 */
export const checkAttribution: ItemCheck = (item, context) => [
  ...checkClaimants(item, context),
  ...[item.stem, ...item.options.map(({ label }) => label)].flatMap((text) =>
    // What claimants say is told as theirs, in neutral words of blame where it is blame that they say.
    findLoadedWords(withoutQuotations(text))
      .filter(({ loaded }) => item.topic !== 'claims' || loaded.kind !== 'blame')
      .map(({ word, loaded }) => ({
        message: `"${word}" in "${text}" is loaded: ${loaded.reason} Put it in quotation marks, or say it otherwise`,
      })),
  ),
];
