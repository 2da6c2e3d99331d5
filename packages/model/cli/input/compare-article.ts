import type { ArticleText } from '../../src/sheet/text/article-text.ts';
import { lookUpSheet } from '../../src/derive/lookup/indexed-sheet.ts';
import { compareEvidence, readEvidence } from '../../src/editing/evidence/compare-evidence.ts';
import type { Fact } from '../../src/sheet/fact.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { adviceToResolve } from './resolve-quotes.ts';
import type { SheetFault } from '../../src/sheet/rules/sheet-fault.ts';

/** Compares the digest and the lengths of a sheet's source with those of an article. */
export function compareSource(
  { source }: Pick<FactSheet, 'source'>,
  { digest, paragraphs }: ArticleText,
): SheetFault[] {
  const lengths = paragraphs.map(({ length }) => length);
  const faults: SheetFault[] = [];
  if (source.digest !== digest) {
    faults.push({
      path: ['source', 'digest'],
      message: `The article's digest is ${digest}: the sheet was written from another text. ${adviceToResolve}`,
    });
  }
  if (source.paragraphs.join() !== lengths.join()) {
    faults.push({
      path: ['source', 'paragraphs'],
      message: `The article's paragraphs have the lengths ${lengths.join(', ')}`,
    });
  }
  return faults;
}

function compareQuotes({ facts }: FactSheet, article: ArticleText): SheetFault[] {
  return facts.flatMap(({ evidence }, index) =>
    evidence.flatMap((piece, at): SheetFault[] =>
      piece.quote === undefined || readEvidence(article, piece).includes(piece.quote)
        ? []
        : [
            {
              path: ['facts', index, 'evidence', at, 'quote'],
              message: `The article reads differently here: "${readEvidence(article, piece)}"`,
            },
          ],
    ),
  );
}

/** Finds what a sheet says of its article that is not so: digest and lengths first, then quotations, names, numbers and dates. */
export function compareArticle(sheet: FactSheet, article: ArticleText): SheetFault[] {
  const faults = compareSource(sheet, article);
  return faults.length > 0
    ? faults
    : [...compareQuotes(sheet, article), ...compareEvidence(sheet, article)];
}

/** Lists facts with the article's text for their evidence, so that an editor can compare them; by default all facts. */
export function formatEvidenceList(
  sheet: FactSheet,
  article: ArticleText,
  facts: readonly Fact[] = sheet.facts,
): string {
  const lookup = lookUpSheet(sheet);
  return facts
    .map((fact) => {
      const { id, evidence } = fact;
      const readings = evidence.map(
        (piece) =>
          `  [${piece.paragraph}:${piece.start}-${piece.end}] ${readEvidence(article, piece)}`,
      );
      return [id, `  ${lookup.statementOf(fact)}`, ...readings].join('\n');
    })
    .join('\n\n');
}

/** The facts with faults, unless the sheet was written from another text: then no evidence stands at its place. */
export function listFaulty(sheet: FactSheet, faults: readonly SheetFault[]): Fact[] {
  if (faults.some(({ path }) => path[0] === 'source')) return [];
  const found = new Set(faults.flatMap(({ path: [list, at] }) => (list === 'facts' ? [at] : [])));
  return sheet.facts.filter((_, at) => found.has(at));
}
