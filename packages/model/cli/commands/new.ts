import * as z from 'zod/mini';
import { readArticle } from '../../src/sheet/text/article-text.ts';
import type { Command } from '../command.ts';
import { draftSheet } from '../input/draft-sheet.ts';
import { readText, writeTo } from '../input/files.ts';
import { formatSheet } from '../input/format-sheet.ts';

/** Begins the sheet of an article. */
export const newSheet: Command = {
  parameters: 'ARTICLE [--published DAY] [--out FILE]',
  description: `Drafts a sheet for the text ARTICLE, with one fact and one question to fill in: write words in
place of each "". Its notes list what may be names, dates and numbers, with their places, the sort of a name
and the value of a date; "on Tuesday" needs the DAY of publication, such as 2025-06-02, which also fills \`asOf\` and
\`source.published\`. Prints the sheet, or writes it to FILE, best named after its id. Then run \`resolve\` and \`verify\`.`,

  async run([articlePath = ''], { published, out }) {
    if (published !== undefined && !z.iso.date().safeParse(published).success) {
      return { code: 2, complaint: `"${published}" is no day: write it as 2025-06-02` };
    }
    const article = await readArticle(await readText(articlePath));
    if (article.paragraphs.length === 0) {
      return { code: 1, complaint: `${articlePath}: The article has no text` };
    }
    const text = await formatSheet(draftSheet(article, published));
    if (out === undefined) return { code: 0, output: text.trimEnd() };
    await writeTo(out, text);
    return { code: 0, output: `Wrote ${out}` };
  },
};
