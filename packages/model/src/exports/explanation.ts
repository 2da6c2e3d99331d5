import { nameOption } from '../grade/name-option.ts';
import { labelOf, type Item } from '../item/item.ts';
import { formatDate } from '../sheet/format-time.ts';
import { formatClaimant } from '../sheet/format-claimant.ts';
import { formatNumber } from '../english/words.ts';
import { formatEvidenceLine } from './article-source.ts';
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

/** Who says so, if the article only reports it: "India says so". */
export function listClaimants({ sheet }: ExportDocument, item: Item): string[] {
  const facts = sheet.facts.filter(({ id }) => item.proof.facts.includes(id));
  return [...new Set(facts.flatMap((fact) => formatClaimant(sheet, fact) ?? []))];
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
