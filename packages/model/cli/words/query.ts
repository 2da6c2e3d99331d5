import type { Query } from '../../src/item/proof.ts';
import { writeList } from './list.ts';

/** Slots whose name alone does not say what they hold. */
const slotWords: ReadonlyMap<string, string> = new Map([
  ['what', 'name'],
  ['orderedBy', 'giver of the order'],
  ['about', 'party spoken of'],
  ['of', 'subject'],
  ['from', 'event that acts'],
  ['to', 'event that is acted on'],
]);

const nameSlot = (slot: string): string => slotWords.get(slot) ?? slot;

interface Asked {
  readonly fact: string;
  readonly slot: string;
}

/** Reads slots written `FACT#slot`. */
const readSlots = (slots: readonly string[]): Asked[] =>
  slots.map((each) => {
    const [fact = '', slot = ''] = each.split('#');
    return { fact, slot: nameSlot(slot) };
  });

/** "the time of facts attack and truce, and the leader of fact mission" */
function tellSlots(slots: readonly Asked[]): string {
  return [...Map.groupBy(slots, ({ slot }) => slot)]
    .map(([slot, asked]) => {
      const facts = asked.map(({ fact }) => fact);
      return `the ${slot} of ${facts.length === 1 ? 'fact' : 'facts'} ${writeList(facts)}`;
    })
    .join(', and ');
}

/** Says what an item asks: "asks for the leader of fact mission, given its sender and destinations". */
export function tellQuery({ select, given }: Query): string {
  const asked = readSlots(select);
  const told = readSlots(given);
  const asks = `asks for ${tellSlots(asked)}`;
  if (told.length === 0) return asks;
  const facts = new Set([...asked, ...told].map(({ fact }) => fact));
  return facts.size === 1
    ? `${asks}, given its ${writeList(told.map(({ slot }) => slot))}`
    : `${asks}, given ${tellSlots(told)}`;
}
