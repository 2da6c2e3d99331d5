import type { ArticleText } from '../src/sheet/article-text.ts';
import type { Evidence } from '../src/sheet/evidence.ts';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';
import type { Fault } from '../src/sheet/rules/fault.ts';

/** What the article says where a piece of evidence points. */
function readEvidence(article: ArticleText, { paragraph, start, end }: Evidence): string {
  return article.paragraphs[paragraph]?.slice(start, end) ?? '';
}

function comparePin({ source }: FactSheet, { digest, paragraphs }: ArticleText): Fault[] {
  const lengths = paragraphs.map(({ length }) => length);
  const faults: Fault[] = [];
  if (source.digest !== digest) {
    faults.push({
      path: ['source', 'digest'],
      message: `The article's digest is ${digest}: it is another text than the sheet's`,
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

function compareQuotes({ facts }: FactSheet, article: ArticleText): Fault[] {
  return facts.flatMap(({ evidence }, index) =>
    evidence.flatMap((piece, at): Fault[] =>
      piece.quote === undefined || readEvidence(article, piece).includes(piece.quote)
        ? []
        : [
            {
              path: ['facts', index, 'evidence', at, 'quote'],
              message: `The article does not say this there: "${readEvidence(article, piece)}"`,
            },
          ],
    ),
  );
}

/** Finds where a sheet points at another text than this article. */
export function compareArticle(sheet: FactSheet, article: ArticleText): Fault[] {
  const faults = comparePin(sheet, article);
  return faults.length > 0 ? faults : compareQuotes(sheet, article);
}

/** Writes each fact beside what its evidence reads, for an editor to compare. */
export function listEvidence(sheet: FactSheet, article: ArticleText): string {
  return sheet.facts
    .map(({ id, statement, evidence }) => {
      const readings = evidence.map(
        (piece) =>
          `  [${piece.paragraph}:${piece.start}-${piece.end}] ${readEvidence(article, piece)}`,
      );
      return [id, `  ${statement}`, ...readings].join('\n');
    })
    .join('\n\n');
}
