import { deriveBank } from '../../derive/bank.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import { capitalise } from '../../english/words.ts';
import type { Bank, Item } from '../../item/item.ts';
import type { Entity } from '../../sheet/entity.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { escapePattern, keysOf, type BankCheck } from '../check.ts';
import type { Context } from '../context.ts';

/** Stand-in names of the same form, as short as any name; no sheet contains them. */
const standIns = ['Qx', 'Qz'] as const;

/** Pairs every name of a party, also capitalised, with its replacement: `name`, or for an alias `name` and a digit. */
function listReplacements(
  { label, phrase = label, aliases }: Entity,
  name: string,
): [old: string, name: string][] {
  const others = aliases.map((alias, at): [string, string] => [alias, `${name}${at}`]);
  const names: [string, string][] = [[phrase, name], [label, name], ...others];
  return [...names.map(([old, other]): [string, string] => [capitalise(old), other]), ...names];
}

/** Creates a function that replaces names in a text, the longest first. */
export function createRename(pairs: readonly (readonly [string, string])[]) {
  const names = new Map(pairs);
  const longest = [...names.keys()].toSorted((x, y) => y.length - x.length).map(escapePattern);
  const pattern = new RegExp(String.raw`(?<!\p{L})(?:${longest.join('|')})(?!\p{L})`, 'gu');
  return (text: string): string => text.replace(pattern, (name) => names.get(name) ?? name);
}

/** The slots that hold text; all others hold ids, numbers and times. */
const textSlots: ReadonlySet<string> = new Set(
  'label phrase statement what short title content of unit reason text name line stem key because more optionLabel targetLabel'.split(
    ' ',
  ),
);

/** Replaces names in the texts of a sheet; ids stay. */
function renameSheet(sheet: FactSheet, rename: (text: string) => string): FactSheet {
  const renamed: unknown = JSON.parse(JSON.stringify(sheet), (key, part: unknown) => {
    if (typeof part === 'string' && textSlots.has(key)) return rename(part);
    return key === 'aliases' && Array.isArray(part)
      ? part.map((name) => rename(String(name)))
      : part;
  });
  return FactSheet.parse(renamed);
}

/** The part of an item that must not change if the parties change places; leaves out the order of options. */
function describe(item: Item, rename: (text: string) => string): string {
  const labels = (options: readonly { label: string }[]): string[] =>
    options.map(({ label }) => rename(label)).toSorted();
  return JSON.stringify([
    rename(item.stem),
    labels(item.options),
    labels(item.interaction === 'match' ? item.targets : keysOf(item)),
    `${rename(item.feedback.key)} `.split('. ').toSorted(),
  ]);
}

/** Finds the pairs of parties that make claims about each other. */
function findOpponents({ factsOf }: IndexedSheet): [string, string][] {
  const claims = factsOf('claim');
  const pairs = claims.flatMap(({ claimant, about }): [string, string][] =>
    about !== undefined &&
    claimant < about &&
    claims.some((other) => other.claimant === about && other.about === claimant)
      ? [[claimant, about]]
      : [],
  );
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

/** The most pairs of parties that are tried; the templates are the same for all. */
const mostPairs = 3;

/** Derives the bank with other names for two parties, and describes each item by its id. */
function describeAll(
  { index }: Context,
  [a, b]: readonly [string, string],
  [nameOfA, nameOfB]: readonly [string, string],
  derive: (sheet: FactSheet) => Bank,
): Map<string, string> {
  const pairs = [
    ...listReplacements(index.entity(a), nameOfA),
    ...listReplacements(index.entity(b), nameOfB),
  ];
  const { items } = derive(renameSheet(index.sheet, createRename(pairs)));
  // Placeholders for the names make the two banks comparable.
  const mask = (text: string): string => text.replaceAll(nameOfA, '{a}').replaceAll(nameOfB, '{b}');
  return new Map(items.map((item) => [item.id, describe(item, mask)]));
}

/**
 * Creates check 16 for the templates that `derive` uses. Both parties get names of the same form before and
 * after, because with a longer name other distractors would fit, which has nothing to do with the party.
 */
export const createPartySwap =
  (derive: (sheet: FactSheet) => Bank): BankCheck =>
  (items, context) =>
    findOpponents(context.index)
      .slice(0, mostPairs)
      .flatMap(([a, b]) => {
        const [x, z] = standIns;
        const before = describeAll(context, [a, b], [x, z], derive);
        const after = describeAll(context, [a, b], [z, x], derive);
        return items
          .filter(({ id, topic }) => topic === 'claims' && before.get(id) !== after.get(id))
          .map(({ id }) => ({ message: `"${id}" treats ${a} and ${b} differently` }));
      });

/** Check 16, of claims: swapping two parties in the sheet changes only the names in the items. */
export const checkPartySwap: BankCheck = createPartySwap(deriveBank);
