import type { ArticleText } from '../../src/sheet/article-text.ts';
import type { Fault } from '../../src/sheet/rules/fault.ts';

/** The JSON of a sheet in which evidence may be a quote alone, with the faults of quotes that do not resolve. */
export interface Resolved {
  readonly sheet: unknown;
  readonly faults: readonly Fault[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All places of a text in an article. */
function findPlaces({ paragraphs }: ArticleText, quote: string, only: unknown) {
  const places: { paragraph: number; start: number; end: number }[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    if (typeof only === 'number' && only !== paragraph) continue;
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
      places.push({ paragraph, start, end: start + quote.length });
    }
  }
  return places;
}

/**
 * Replaces each piece of evidence that is a quote by its place in the article. A quote has to occur once, in its paragraph
 * if it names one. Also writes the digest and the lengths of the article into the sheet.
 */
export function resolveQuotes(json: unknown, article: ArticleText): Resolved {
  const faults: Fault[] = [];
  const resolvePiece = (piece: unknown, path: Fault['path']): unknown => {
    if (!isRecord(piece) || typeof piece.quote !== 'string' || 'start' in piece) return piece;
    const quote = piece.quote.normalize('NFC');
    const [place, ...others] = findPlaces(article, quote, piece.paragraph);
    if (place !== undefined && others.length === 0) return place;
    const found = place === undefined ? 'does not say' : `says ${others.length + 1} times`;
    const advice =
      place === undefined
        ? 'copy the words exactly'
        : 'quote more of the sentence, or add the number of the paragraph';
    faults.push({
      path: [...path, 'quote'],
      message: `The article ${found} "${quote}"; ${advice}`,
    });
    return piece;
  };
  const resolveFact = (fact: unknown, at: number): unknown => {
    if (!isRecord(fact) || !Array.isArray(fact.evidence)) return fact;
    const name = typeof fact.id === 'string' ? fact.id : at;
    const evidence = fact.evidence.map((piece, index) =>
      resolvePiece(piece, ['facts', name, 'evidence', index]),
    );
    return { ...fact, evidence };
  };
  if (!isRecord(json)) return { sheet: json, faults };
  const source = {
    ...(isRecord(json.source) ? json.source : {}),
    digest: article.digest,
    paragraphs: article.paragraphs.map(({ length }) => length),
  };
  const facts: unknown = Array.isArray(json.facts) ? json.facts.map(resolveFact) : json.facts;
  return { sheet: { ...json, source, facts }, faults };
}
