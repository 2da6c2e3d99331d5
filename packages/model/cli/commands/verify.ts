import { readArticle } from '../../src/sheet/article-text.ts';
import type { Command } from '../command.ts';
import { formatFault } from '../format/path.ts';
import { compareArticle, formatEvidenceList } from '../input/compare-article.ts';
import { readText } from '../input/files.ts';
import { rejectFile, withSheet } from '../input/load-sheet.ts';

/** Checks a sheet, by itself and against the article that it was written from. */
export const verify: Command = {
  parameters: 'SHEET ARTICLE',
  description: `Checks the fact sheet SHEET (JSON), and that it was written from the text ARTICLE.
Then prints each fact with the text of its evidence in the article, as
[paragraph:start-end], for an editor to compare.`,

  run: async ([sheetName = '', articlePath = '']) =>
    withSheet(sheetName, async (sheet) => {
      const article = await readArticle(await readText(articlePath));
      const faults = compareArticle(sheet, article);
      if (faults.length > 0)
        return rejectFile(
          sheetName,
          faults.map((fault) => formatFault(sheet, fault)),
        );
      const count = `${sheet.facts.length} facts; the sheet was written from this article.`;
      return { code: 0, output: `${formatEvidenceList(sheet, article)}\n\n${count}` };
    }),
};
