import { deriveBank } from '../../derive/bank.ts';
import { capitalise } from '../../derive/phrases.ts';
import type { Item } from '../../item/item.ts';
import type { Entity } from '../../sheet/entity.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { keysOf, type BankCheck } from '../check.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The names of two parties, each with the one that takes its place. */
function pairNames(a: Entity, b: Entity): ReadonlyMap<string, string> {
  const of = ({ label, phrase = label, aliases }: Entity): string[] => [phrase, label, ...aliases];
  const pairs = of(a).flatMap((name, at): [string, string][] => {
    const other = of(b)[at];
    return other === undefined
      ? []
      : [
          [name, other],
          [other, name],
        ];
  });
  const capitals = pairs.map(([name, other]): [string, string] => [
    capitalise(name),
    capitalise(other),
  ]);
  return new Map([...capitals, ...pairs]);
}

/** Makes a function that puts each name in a text in the other's place. */
export function createSwap(a: Entity, b: Entity): (text: string) => string {
  const names = pairNames(a, b);
  const longest = [...names.keys()].toSorted((x, y) => y.length - x.length).map(escape);
  const pattern = new RegExp(String.raw`(?<!\p{L})(?:${longest.join('|')})(?!\p{L})`, 'gu');
  return (text) => text.replace(pattern, (name) => names.get(name) ?? name);
}

/** The slots that hold words; all others hold ids, numbers and times. */
const worded: ReadonlySet<string> = new Set(
  'label phrase statement what short title aim activity content of unit reason'.split(' '),
);

/** The sheet with the names of two parties swapped wherever they stand in words; ids stay. */
function swapSheet(sheet: FactSheet, swap: (text: string) => string): FactSheet {
  const swapped: unknown = JSON.parse(JSON.stringify(sheet), (key, part: unknown) => {
    if (typeof part === 'string' && worded.has(key)) return swap(part);
    return key === 'aliases' && Array.isArray(part) ? part.map((name) => swap(String(name))) : part;
  });
  return FactSheet.parse(swapped);
}

/** "States’" and "Union’s" are one ending: which of them stands follows from the name. */
const withoutPossessive = (text: string): string => text.replace(/(?<=\p{L})’s?(?!\p{L})/gu, '');

/** What is to stay the same when the parties change places, whatever the alphabet does to the order. */
function describe(item: Item, swap: (text: string) => string): string {
  const plain = (text: string): string => withoutPossessive(swap(text));
  const labels = (options: readonly { label: string }[]): string[] =>
    options.map(({ label }) => plain(label).toLowerCase()).toSorted();
  return JSON.stringify([
    plain(item.stem),
    labels(item.options),
    labels(keysOf(item)),
    item.interaction === 'match' ? labels(item.targets) : [],
    plain(item.feedback.key)
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

/** Check 16, of the claim templates: swapping two parties in the sheet changes only the names in the items. */
export const checkPartySwap: BankCheck = (items, { index }) => {
  const same = (text: string): string => text;
  return findOpponents(index.sheet)
    .slice(0, mostPairs)
    .flatMap(([a, b]) => {
      const swap = createSwap(index.entity(a), index.entity(b));
      const swapped = new Map(
        deriveBank(swapSheet(index.sheet, swap)).items.map((item) => [
          item.id,
          describe(item, swap),
        ]),
      );
      return items
        .filter(({ topic }) => topic === 'claims')
        .filter((item) => swapped.get(item.id) !== describe(item, same))
        .map(({ id }) => ({ message: `"${id}" treats ${a} and ${b} differently` }));
    });
};
