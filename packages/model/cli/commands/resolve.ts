import { readArticle } from '../../src/sheet/text/article-text.ts';
import type { Command } from '../command.ts';
import { formatCount } from '../format/lists.ts';
import { formatFault } from '../../src/sheet/faults/format-path.ts';
import { readText, writeTo } from '../input/files.ts';
import { formatSheet } from '../input/format-sheet.ts';
import { locateSheet, rejectFile, withJson } from '../input/load-sheet.ts';
import { resolveQuotes } from '../input/resolve-quotes.ts';

/** Writes into a sheet what can be found in its article. */
export const resolve: Command = {
  parameters: 'SHEET ARTICLE',
  description: `Writes the digest and the paragraph lengths of the text ARTICLE into SHEET, and replaces each
quote in its evidence by the place of the words: { "quote": "…" } by { "paragraph", "start", "end" }.
Writes nothing if a quote does not occur exactly once.`,

  run: async ([name = '', articlePath = '']) =>
    withJson(name, async (json) => {
      const article = await readArticle(await readText(articlePath));
      const { sheet, quotes, faults } = resolveQuotes(json, article);
      if (faults.length > 0) {
        return rejectFile(
          name,
          faults.map((fault) => formatFault(json, fault)),
        );
      }
      await writeTo(locateSheet(name), await formatSheet(sheet));
      const { length } = article.paragraphs;
      const written = `the digest, the lengths of ${formatCount(length, 'paragraph')} and the places of ${formatCount(quotes, 'quote')}`;
      return { code: 0, output: `Wrote ${written} into ${locateSheet(name)}` };
    }),
};
