import { deriveBank } from '../../derive/bank.ts';
import { capitalise } from '../../derive/phrases.ts';
import type { Bank, Item } from '../../item/item.ts';
import type { Entity } from '../../sheet/entity.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { keysOf, type BankCheck } from '../check.ts';
import type { Context } from '../context.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Names of one form, no longer than any of a party; no sheet holds them. */
const standIns = ['Qx', 'Qz'] as const;

/** Every name of a party, also as a sentence begins with it, with what takes its place: one name, and another for each alias. */
function nameAfresh(
  { label, phrase = label, aliases }: Entity,
  name: string,
): [old: string, name: string][] {
  const others = aliases.map((alias, at): [string, string] => [
    alias,
    `${name}${String.fromCodePoint(97 + at)}`,
  ]);
  const names: [string, string][] = [[phrase, name], [label, name], ...others];
  return [...names.map(([old, other]): [string, string] => [capitalise(old), other]), ...names];
}

/** Makes a function that puts other names in the place of those in a text, the longest first. */
export function createRename(pairs: readonly (readonly [string, string])[]) {
  const names = new Map(pairs);
  const longest = [...names.keys()].toSorted((x, y) => y.length - x.length).map(escape);
  const pattern = new RegExp(String.raw`(?<!\p{L})(?:${longest.join('|')})(?!\p{L})`, 'gu');
  return (text: string): string => text.replace(pattern, (name) => names.get(name) ?? name);
}

/** The slots that hold words; all others hold ids, numbers and times. */
const worded: ReadonlySet<string> = new Set(
  'label phrase statement what short title aim activity content of unit reason'.split(' '),
);

/** The sheet with other names wherever they stand in words; ids stay. */
function renameSheet(sheet: FactSheet, rename: (text: string) => string): FactSheet {
  const renamed: unknown = JSON.parse(JSON.stringify(sheet), (key, part: unknown) => {
    if (typeof part === 'string' && worded.has(key)) return rename(part);
    return key === 'aliases' && Array.isArray(part)
      ? part.map((name) => rename(String(name)))
      : part;
  });
  return FactSheet.parse(renamed);
}

/** What is to stay the same when the parties change places, whatever the alphabet does to the order. */
function describe(item: Item, rename: (text: string) => string): string {
  const labels = (options: readonly { label: string }[]): string[] =>
    options.map(({ label }) => rename(label)).toSorted();
  return JSON.stringify([
    rename(item.stem),
    labels(item.options),
    labels(keysOf(item)),
    item.interaction === 'match' ? labels(item.targets) : [],
    rename(item.feedback.key)
      .split(/\.(?: |$)/)
      .toSorted(),
  ]);
}

/** Parties that say something about each other. */
function findOpponents({ facts }: FactSheet): [string, string][] {
  const claims = facts.flatMap((fact) => (fact.kind === 'claim' ? [fact] : []));
  const pairs = claims
    .filter(({ claimant, about }) =>
      claims.some((other) => other.claimant === about && other.about === claimant),
    )
    .map(({ claimant, about }): [string, string] =>
      claimant < about ? [claimant, about] : [about, claimant],
    );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/** How many pairs of parties are tried; the templates are the same for all. */
const mostPairs = 3;

/** What every item is when two parties bear these names, by its id. */
function describeAll(
  { index }: Context,
  [a, b]: readonly [string, string],
  [nameOfA, nameOfB]: readonly [string, string],
  derive: (sheet: FactSheet) => Bank,
): Map<string, string> {
  const pairs = [...nameAfresh(index.entity(a), nameOfA), ...nameAfresh(index.entity(b), nameOfB)];
  const { items } = derive(renameSheet(index.sheet, createRename(pairs)));
  // Told by party and not by name, so that the two banks can be compared.
  const tell = (text: string): string => text.replaceAll(nameOfA, '{a}').replaceAll(nameOfB, '{b}');
  return new Map(items.map((item) => [item.id, describe(item, tell)]));
}

/**
 * Makes check 16 for the templates that `derive` uses. Both parties bear names of one form before and after: with
 * the longer name of one of them, other distractors would fit, which is a matter of form and not of the party.
 */
export const createPartySwap =
  (derive: (sheet: FactSheet) => Bank): BankCheck =>
  (items, context) =>
    findOpponents(context.index.sheet)
      .slice(0, mostPairs)
      .flatMap(([a, b]) => {
        const [x, z] = standIns;
        const before = describeAll(context, [a, b], [x, z], derive);
        const after = describeAll(context, [a, b], [z, x], derive);
        return items
          .filter(({ id, topic }) => topic === 'claims' && before.get(id) !== after.get(id))
          .map(({ id }) => ({ message: `"${id}" treats ${a} and ${b} differently` }));
      });

/** Check 16, of the claim templates: swapping two parties in the sheet changes only the names in the items. */
export const checkPartySwap: BankCheck = createPartySwap(deriveBank);
