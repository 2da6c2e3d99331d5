import type { ArticleText } from '../../src/sheet/text/article-text.ts';
import type { SheetFault } from '../../src/sheet/rules/sheet-fault.ts';
import { program } from '../command.ts';

/** What to do if a sheet lacks what `sheet resolve` writes. */
export const adviceToResolve = `Run \`${program} resolve SHEET ARTICLE\`, which writes the digest, the lengths and the places of quotes`;

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Evidence that is a quote whose place in the article has not been found yet. */
const isUnplaced = (piece: unknown): piece is Json & { quote: string } =>
  isRecord(piece) && typeof piece.quote === 'string' && !('start' in piece);

/** Copies a sheet with other pieces of evidence. */
function mapEvidence(
  json: unknown,
  map: (piece: unknown, path: SheetFault['path']) => unknown,
): unknown {
  if (!isRecord(json) || !Array.isArray(json.facts)) return json;
  const facts = json.facts.map((fact: unknown, at) =>
    isRecord(fact) && Array.isArray(fact.evidence)
      ? {
          ...fact,
          evidence: fact.evidence.map((piece, index) =>
            map(piece, ['facts', at, 'evidence', index]),
          ),
        }
      : fact,
  );
  return { ...json, facts };
}

/** Counts the quotes without a place, and gives each one, so that the rest of the sheet can be parsed. */
export function placeQuotes(json: unknown): { sheet: unknown; quotes: number } {
  let quotes = 0;
  const sheet = mapEvidence(json, (piece) => {
    if (!isUnplaced(piece)) return piece;
    quotes += 1;
    return { paragraph: 0, start: 0, end: 1 };
  });
  return quotes === 0 ? { sheet: json, quotes } : { sheet, quotes };
}

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** All places of a text in an article. */
function findPlaces({ paragraphs }: ArticleText, quote: string, only: unknown): Place[] {
  const places: Place[] = [];
  if (quote === '') return places;
  for (const [paragraph, text] of paragraphs.entries()) {
    if (typeof only === 'number' && only !== paragraph) continue;
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
      places.push({ paragraph, start, end: start + quote.length });
    }
  }
  return places;
}

/** Replaces each character by one that looks the same, so that the length stays. */
const level = (text: string): string =>
  text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Says where the article has words that differ from the quote in quotation marks, dashes, spaces or capitals alone. */
function adviseOn(article: ArticleText, quote: string, only: unknown): string {
  const levelled = { ...article, paragraphs: article.paragraphs.map(level) };
  const [near] = findPlaces(levelled, level(quote), only);
  if (near !== undefined) {
    const words = article.paragraphs[near.paragraph]?.slice(near.start, near.end);
    return `it has "${words}" in paragraph ${near.paragraph}`;
  }
  const [elsewhere] = typeof only === 'number' ? findPlaces(article, quote, undefined) : [];
  return elsewhere === undefined
    ? 'copy the words exactly'
    : `they stand in paragraph ${elsewhere.paragraph}`;
}

/** Whether the places that evidence has already are places in another text. */
function isOfAnotherText({ source }: Json, { digest }: ArticleText): boolean {
  const own = isRecord(source) ? source.digest : undefined;
  return typeof own === 'string' && /[^0]/.test(own) && own !== digest;
}

/** The JSON of a sheet after `resolveQuotes`, the number of quotes that got a place, and the faults of those that did not. */
export interface Resolved {
  readonly sheet: unknown;
  readonly quotes: number;
  readonly faults: readonly SheetFault[];
}

/**
 * Replaces each piece of evidence that is a quote by its place in the article. A quote has to occur once, in its paragraph
 * if it names one. Also writes the digest and the lengths of the article into the sheet.
 */
export function resolveQuotes(json: unknown, article: ArticleText): Resolved {
  if (!isRecord(json)) return { sheet: json, quotes: 0, faults: [] };
  const faults: SheetFault[] = [];
  let quotes = 0;
  const isOther = isOfAnotherText(json, article);
  const sheet = mapEvidence(json, (piece, path) => {
    if (!isUnplaced(piece)) {
      if (isOther) {
        const message =
          'This is a place in another text, the one whose digest the sheet has; write the words of this article as { "quote": "…" }';
        faults.push({ path, message });
      }
      return piece;
    }
    const quote = piece.quote.normalize('NFC');
    const [place, ...others] = findPlaces(article, quote, piece.paragraph);
    if (place !== undefined && others.length === 0) {
      quotes += 1;
      return place;
    }
    const message =
      quote === ''
        ? 'Write the words of the article that say it'
        : place === undefined
          ? `The article does not say "${quote}"${typeof piece.paragraph === 'number' ? ` in paragraph ${piece.paragraph}` : ''}; ${adviseOn(article, quote, piece.paragraph)}`
          : `The article says "${quote}" ${others.length + 1} times, in ${[place, ...others].map(({ paragraph }) => `paragraph ${paragraph}`).join(', ')}; quote more of the sentence, or add "paragraph" with the number`;
    faults.push({ path: [...path, 'quote'], message });
    return piece;
  });
  const source = {
    ...(isRecord(json.source) ? json.source : {}),
    digest: article.digest,
    paragraphs: article.paragraphs.map(({ length }) => length),
  };
  return { sheet: { ...json, ...(isRecord(sheet) ? sheet : {}), source }, quotes, faults };
}
