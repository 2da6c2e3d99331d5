import type { Picture } from '../attempt/picture.ts';
import type { InteractionName } from '../attempt/public-item.ts';
import { formatNumber } from '../english/words.ts';
import { bandOf } from '../item/difficulty-band.ts';
import type { Item } from '../item/item.ts';
import type { Rule } from '../item/proof.ts';
import type { Evidence } from '../sheet/evidence.ts';
import { formatDate } from '../sheet/format-time.ts';

/** The name of each interaction, for editors. */
export const interactionWords: Readonly<Record<InteractionName, string>> = {
  choice: 'choice',
  multipleChoice: 'multiple choice',
  order: 'order',
  match: 'match',
  number: 'number',
  date: 'date',
};

const pictureWords: Readonly<Record<Picture['kind'], string>> = {
  map: 'drawn on the map',
  line: 'drawn on the line',
};

/** How an item is shown besides its words: "drawn on the map". Undefined if it has no picture. */
export const formatPicture = (item: Item): string | undefined =>
  item.interaction === 'choice' && item.picture !== undefined
    ? pictureWords[item.picture.kind]
    : undefined;

/** Formats how an item is answered, for editors: "choice, drawn on the map". */
export function formatInteraction(item: Item): string {
  return [interactionWords[item.interaction], formatPicture(item)]
    .filter((words) => words !== undefined)
    .join(', ');
}

/** Why a distractor is wrong by each rule. */
export const ruleWords: Readonly<Record<Rule, string>> = {
  'single-valued': 'the slot has one value by nature, and this is another',
  'closed-list': 'the list is closed, and this is not on it',
  'disjoint-spans': 'it shares no day with the right answer',
  'other-value': 'it is another number of the same unit',
  'other-claimant': 'another party says it, about the party that the item asks about',
  'editor-foil': 'the editor of the sheet gives the reason',
};

/** Formats a predicted difficulty with its band: "medium (0.5)". */
export function formatDifficulty(difficulty: number): string {
  return `${bandOf(difficulty)} (${difficulty})`;
}

/** Formats the place of evidence in the article, with the quotation if the sheet has one: "6:65-89 “…”". */
export function formatEvidence({ paragraph, start, end, quote }: Evidence): string {
  const place = `${paragraph}:${start}-${end}`;
  return quote === undefined ? place : `${place} “${quote}”`;
}

/** Formats the right answer of a typed item: "26, in digits or words"; undefined for an item with options. */
export function formatTypedKey(item: Item): string | undefined {
  switch (item.interaction) {
    case 'number':
      return `${formatNumber(item.key)}, in digits or words`;
    case 'date':
      return `${formatDate(item.key)}, in any usual way of writing it`;
    default:
      return undefined;
  }
}
