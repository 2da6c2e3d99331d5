import { countOf } from './count-of.ts';
import type { ExportFormat } from './export-format.ts';

/** The items as the model has them, with keys, proofs and feedback, for programs that read nothing else of ours. */
export const json: ExportFormat = {
  name: 'json',
  label: 'JSON (programs)',
  extension: 'json',
  mediaType: 'application/json',
  write: async ({ sheet, title, items }) => {
    const { publisher, agency, url } = sheet.source;
    const source = { publisher, agency, url };
    const body = JSON.stringify({ article: sheet.id, title, source, items }, undefined, 2);
    return { body: `${body}\n`, contents: countOf(items.length, 'question'), losses: [] };
  },
};
