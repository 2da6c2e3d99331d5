import { capitalise, nameOf, withoutQuotations } from '../../english/words.ts';
import type { Item } from '../../item/item.ts';
import { holdsName } from '../../sheet/text/holds-name.ts';
import { findLoadedWords } from '../../sheet/text/loaded-words.ts';
import { fold, type Flaw, type ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';

/** The claimants of what the item asks for, each with all of its names. */
function findClaimants(item: Item, { index, readSlots }: Context): [string, ...string[]][] {
  const claimants = readSlots(item.proof.query.select).flatMap(({ fact, slot }) =>
    fact.kind === 'claim' && slot !== 'claimant' ? [fact.claimant] : [],
  );
  return [...new Set(claimants)].map((id) => {
    const entity = index.entity(id);
    const { label, short, aliases } = entity;
    return [nameOf(entity), label, ...(short === undefined ? [] : [short]), ...aliases];
  });
}

/** Finds claimants that neither the stem nor a target names. */
function checkClaimants(item: Item, context: Context): Flaw[] {
  const shown = [
    item.stem,
    ...(item.interaction === 'match' ? item.targets.map(({ label }) => label) : []),
  ].map(fold);
  // A short name may be a part of other words: "Us" of "because".
  const isShown = (name: string): boolean => shown.some((text) => holdsName(text, fold(name)));
  return findClaimants(item, context)
    .filter((names) => !names.flatMap((name) => [name, capitalise(name)]).some(isShown))
    .map(([name]) => ({ message: `It tests a claim of ${name} without naming ${name}` }));
}

/**
 * Check 16, of one item: a claim names its claimant, and loaded words are in quotation marks. Checks of the
 * bank test that a quotation names its claimant and that parties are treated alike.
 */
export const checkAttribution: ItemCheck = (item, context) => [
  ...checkClaimants(item, context),
  ...[item.stem, ...item.options.map(({ label }) => label)].flatMap((text) =>
    // A claim may lay blame in neutral words, because the stem names its claimant.
    findLoadedWords(withoutQuotations(text))
      .filter(({ loaded }) => item.topic !== 'claims' || loaded.kind !== 'blame')
      .map(({ word, loaded }) => ({
        message: `"${word}" in "${text}" is loaded: ${loaded.reason} Put it in quotation marks, or say it otherwise`,
      })),
  ),
];
