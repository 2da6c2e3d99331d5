import { nameOption } from '../grade/name-option.ts';
import { labelOf, type Item } from '../item/item.ts';
import { formatDate } from '../sheet/format-time.ts';
import { formatClaimant } from '../sheet/format-claimant.ts';
import { formatNumber } from '../english/words.ts';
import { formatEvidenceLine } from './article-source.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import type { ExportDocument } from './export-document.ts';

/** Feedback on one response, or on one part of an order or a match. */
export interface Note {
  /** The option, or the typed answer in canonical form. */
  readonly id: string;
  /** The option or answer, as readers see it. */
  readonly label: string;
  readonly text: string;
}

/** What is shown of a response: the label of an option, a typed number or date. */
function nameResponse(item: Item, id: string): string {
  switch (item.interaction) {
    case 'number':
      return formatNumber(Number(id));
    case 'date':
      return formatDate(id);
    default:
      return labelOf(item.options, id);
  }
}

const isKey = (item: Item, id: string): boolean =>
  item.interaction === 'choice' ||
  item.interaction === 'multipleChoice' ||
  item.interaction === 'number' ||
  item.interaction === 'date'
    ? [item.key].flat().map(String).includes(id)
    : false;

/** The feedback on each wrong response; of an order and a match, on each of their parts. */
export function listNotes(item: Item): Note[] {
  return Object.entries(item.feedback.options)
    .filter(([id]) => !isKey(item, id))
    .map(([id, text]) => ({ id, label: nameResponse(item, id), text }));
}

/** The texts of `listNotes` by the ids of their responses. */
export const mapNotes = (item: Item): ReadonlyMap<string, string> =>
  new Map(listNotes(item).map(({ id, text }) => [id, text]));

interface Attributed {
  /** The place of the fact in the sheet. */
  readonly at: number;
  readonly claimant: string;
}
const known = new WeakMap<FactSheet, ReadonlyMap<string, Attributed>>();

/** The facts that the article only reports, by their ids; found once for all items of a sheet. */
function mapAttributed(sheet: FactSheet): ReadonlyMap<string, Attributed> {
  const found =
    known.get(sheet) ??
    new Map(
      sheet.facts.flatMap((fact, at) => {
        const claimant = formatClaimant(sheet, fact);
        return claimant === undefined ? [] : [[fact.id, { at, claimant }] as const];
      }),
    );
  known.set(sheet, found);
  return found;
}

/** Who states a fact, if the article only reports it: "India says so". */
export const findClaimant = (sheet: FactSheet, id: string): string | undefined =>
  mapAttributed(sheet).get(id)?.claimant;

/** Who says so, if the article only reports it: "India says so". */
export function listClaimants({ sheet }: ExportDocument, item: Item): string[] {
  const attributed = mapAttributed(sheet);
  const facts = item.proof.facts.flatMap((id) => attributed.get(id) ?? []);
  return [...new Set(facts.toSorted((a, b) => a.at - b.at).map(({ claimant }) => claimant))];
}

/** What everybody may read after the answer: why the key is right, whose words it is, where the article says it. */
export function listExplanation(document: ExportDocument, item: Item): string[] {
  return [
    item.feedback.key,
    ...listClaimants(document, item),
    formatEvidenceLine(document.sheet, item.evidence),
  ];
}

/** As `listExplanation`, with the feedback on each part or wrong answer, for systems that show none beside an answer. */
export function listFullExplanation(document: ExportDocument, item: Item): string[] {
  const notes = listNotes(item).map(({ id, label, text }) =>
    item.options.length === 0 ? `${label}: ${text}` : nameOption(item.options, id, text),
  );
  const [key = '', ...rest] = listExplanation(document, item);
  return [...new Set([key, ...notes, ...rest])];
}

/** What a system shows after every answer that shows feedback beside options but not beside the lines of an order or a match. */
export const listGeneralExplanation = (document: ExportDocument, item: Item): string[] =>
  item.interaction === 'order' || item.interaction === 'match'
    ? listFullExplanation(document, item)
    : listExplanation(document, item);
