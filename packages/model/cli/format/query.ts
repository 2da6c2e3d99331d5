import type { Query } from '../../src/item/proof.ts';
import { joinWords } from '../../src/english/words.ts';

/** Words for the slots whose name alone is unclear. */
const slotWords: ReadonlyMap<string, string> = new Map([
  ['orderedBy', 'giver of the order'],
  ['counted', 'unit'],
  ['line', 'headline'],
]);

interface NamedSlot {
  readonly fact: string;
  readonly slot: string;
}

/** Parses slots of the form `FACT#slot` and puts each slot's name into words. */
const parseSlots = (slots: readonly string[]): NamedSlot[] =>
  slots.map((each) => {
    const [fact = '', slot = ''] = each.split('#');
    return { fact, slot: slotWords.get(slot) ?? slot };
  });

/** "the time of facts attack and truce, and the leader of fact mission" */
function formatSlots(slots: readonly NamedSlot[]): string {
  return [...Map.groupBy(slots, ({ slot }) => slot)]
    .map(([slot, named]) => {
      const facts = named.map(({ fact }) => fact);
      return `the ${slot} of ${facts.length === 1 ? 'fact' : 'facts'} ${joinWords(facts)}`;
    })
    .join(', and ');
}

/** Formats what an item asks for: "asks for the leader of fact mission, given its sender and destinations". */
export function formatQuery(query: Query): string {
  const selected = parseSlots(query.select);
  const given = parseSlots(query.given);
  const asks = `asks for ${formatSlots(selected)}`;
  if (given.length === 0) return asks;
  const facts = new Set([...selected, ...given].map(({ fact }) => fact));
  return facts.size === 1
    ? `${asks}, given its ${joinWords(given.map(({ slot }) => slot))}`
    : `${asks}, given ${formatSlots(given)}`;
}
