import { readArticle } from '../src/sheet/article-text.ts';
import type { Command } from './command.ts';
import { compareArticle, listEvidence } from './compare-article.ts';
import { refuse, withSheet } from './load-sheet.ts';
import { writeFault } from './parse-sheet.ts';
import { readText } from './read-text.ts';

/** Checks a sheet, by itself and against the article that it was written from. */
export const verify: Command = {
  parameters: 'SHEET ARTICLE',
  description: `Checks the fact sheet SHEET (JSON), and that it was written from the text ARTICLE.
Then prints each fact with what its evidence reads in the article, as
[paragraph:start-end], for an editor to compare.`,

  run: async ([sheetName = '', articlePath = '']) =>
    withSheet(sheetName, async (sheet) => {
      const article = await readArticle(await readText(articlePath));
      const faults = compareArticle(sheet, article);
      if (faults.length > 0) return refuse(sheetName, faults.map(writeFault));
      const count = `${sheet.facts.length} facts; the article is the one they were taken from.`;
      return { code: 0, output: `${listEvidence(sheet, article)}\n\n${count}` };
    }),
};
