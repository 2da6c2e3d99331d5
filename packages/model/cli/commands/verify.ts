import { readArticle } from '../../src/sheet/text/article-text.ts';
import { SheetShape } from '../../src/sheet/sheet-shape.ts';
import * as z from 'zod/mini';
import type { Command } from '../command.ts';
import { formatFault } from '../../src/editing/format-path.ts';
import {
  compareArticle,
  compareSource,
  formatEvidenceList,
  listFaulty,
} from '../input/compare-article.ts';
import { readText } from '../input/files.ts';
import { findOddAddresses } from '../input/find-odd-addresses.ts';
import { findUnused } from '../input/find-unused.ts';
import { rejectFile, withJson } from '../input/load-sheet.ts';
import { parseSheet } from '../input/parse-sheet.ts';

const WithSource = z.object({ source: SheetShape.shape.source });

/** Checks a sheet, by itself and against the article that it was written from. */
export const verify: Command = {
  parameters: 'SHEET ARTICLE',
  description: `Checks the fact sheet SHEET (JSON), and that it was written from the text ARTICLE: each name, number
and date of a fact has to be readable in its evidence, each entity used, and the page of each outside fact at a host
with a name. Then prints each fact with the text of its evidence, as [paragraph:start-end], for an editor to compare;
if there are faults, only the facts that have some.`,

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
      const count = `${sheet.facts.length} facts; the sheet was written from this article.`;
      return { code: 0, output: `${formatEvidenceList(sheet, article)}\n\n${count}` };
    }),
};
