import { readArticle, type ArticleText } from '../../src/sheet/text/article-text.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { SheetShape } from '../../src/sheet/sheet-shape.ts';
import * as z from 'zod/mini';
import type { Command } from '../command.ts';
import { formatCount } from '../format/lists.ts';
import { listKnownWords } from '../../src/editing/sources/not-in-article.ts';
import { listUnsourced } from '../../src/editing/sources/unsourced.ts';
import { formatFault } from '../../src/sheet/faults/format-path.ts';
import {
  compareArticle,
  compareSource,
  formatEvidenceList,
  listFaulty,
} from '../input/compare-article.ts';
import { quoteEach } from '../../src/sheet/text/quote-each.ts';
import { readText } from '../input/files.ts';
import { findOddAddresses } from '../input/find-odd-addresses.ts';
import { findUnused } from '../input/find-unused.ts';
import { rejectFile, withJson } from '../input/load-sheet.ts';
import { parseSheet } from '../input/parse-sheet.ts';

const WithSource = z.object({ source: SheetShape.shape.source });

/** Lists the lines for readers that rest on nothing; empty if there are none. */
function formatUnsourced(sheet: FactSheet, article: ArticleText): string[] {
  const lines = listUnsourced(sheet, listKnownWords(article.paragraphs, sheet));
  if (lines.length === 0) return [];
  const advice = `${formatCount(lines.length, 'line')} with names or numbers that neither the article nor a fact has. Name the page where each was looked up: describe it in "outside", and write its id into the "sources" of the question or the wrong answer, or the "remarkSources" of the fact. Or take it out`;
  const list = lines.map(({ item, text, words }) => `  ${item}: ${quoteEach(words)}\n    ${text}`);
  return [[advice, ...list].join('\n')];
}

/** Checks a sheet, by itself and against the article that it was written from. */
export const verify: Command = {
  parameters: 'SHEET ARTICLE',
  description: `Checks the fact sheet SHEET (JSON), and that it was written from the text ARTICLE: each name, number
and date of a fact has to be readable in its evidence, each entity used, and the page of each outside fact at a host
with a name. Then prints each fact with the text of its evidence, as [paragraph:start-end], for an editor to compare;
if there are faults, only the facts that have some. Then lists feedback with names or numbers that neither the article, a fact
nor a page in its \`sources\` has, which forbids nothing.`,

  run: async ([name = '', articlePath = '']) =>
    withJson(name, async (json) => {
      const article = await readArticle(await readText(articlePath));
      const parsed = parseSheet(json);
      if (!parsed.ok) {
        // A sheet of another text has faults that name its paragraphs, so its source comes first.
        const { data } = WithSource.safeParse(json);
        const faults = data === undefined ? [] : compareSource(data, article);
        return rejectFile(name, [
          ...faults.map((fault) => formatFault(json, fault)),
          ...parsed.faults,
        ]);
      }
      const { sheet } = parsed;
      const faults = [
        ...compareArticle(sheet, article),
        ...findUnused(sheet),
        ...findOddAddresses(sheet),
      ];
      if (faults.length > 0) {
        const { code, complaint } = rejectFile(
          name,
          faults.map((fault) => formatFault(sheet, fault)),
        );
        const faulty = listFaulty(sheet, faults);
        if (faulty.length === 0) return { code, complaint };
        const evidence = formatEvidenceList(sheet, article, faulty);
        return { code, complaint: `${complaint}\n\nThese facts have faults:\n\n${evidence}` };
      }
      const count = `${formatCount(sheet.facts.length, 'fact')}; the sheet was written from this article.`;
      const parts = [formatEvidenceList(sheet, article), ...formatUnsourced(sheet, article), count];
      return { code: 0, output: parts.join('\n\n') };
    }),
};
