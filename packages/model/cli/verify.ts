import { readArticle } from '../src/sheet/article-text.ts';
import type { Command, Outcome } from './command.ts';
import { compareArticle, listEvidence } from './compare-article.ts';
import { parseSheet, writeFault } from './parse-sheet.ts';
import { readText } from './read-text.ts';

const refuse = (path: string, faults: readonly string[]): Outcome => ({
  code: 1,
  complaint: faults.map((fault) => `${path}: ${fault}`).join('\n'),
});

/** Checks a sheet, by itself and against the article that it was written from. */
export const verify: Command = {
  parameters: 'SHEET ARTICLE',
  description: `Checks the fact sheet SHEET (JSON), and that it was written from the text ARTICLE.
Then prints each fact with what its evidence reads in the article, as
[paragraph:start-end], for an editor to compare.`,

  async run([sheetPath = '', articlePath = '']) {
    const [sheetText, articleText] = await Promise.all([
      readText(sheetPath),
      readText(articlePath),
    ]);
    const parsed = parseSheet(sheetText);
    if (!parsed.ok) return refuse(sheetPath, parsed.faults);

    const article = await readArticle(articleText);
    const faults = compareArticle(parsed.sheet, article);
    if (faults.length > 0) {
      return refuse(
        sheetPath,
        faults.map(({ path, message }) => writeFault({ path: [...path], message })),
      );
    }
    const count = `${parsed.sheet.facts.length} facts; the article is the one they were taken from.`;
    return { code: 0, output: `${listEvidence(parsed.sheet, article)}\n\n${count}` };
  },
};
