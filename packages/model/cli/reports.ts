import * as z from 'zod/mini';
import { callApi, localApi, readAnswer, type Answer } from './api/call-api.ts';
import { toRefusal } from './api/problem.ts';
import type { Command } from './command.ts';
import { writeCount } from './words/list.ts';
import { toPlain, toPlainLines } from './words/plain.ts';

const Report = z.object({
  at: z.iso.datetime(),
  articleId: z.string(),
  revision: z.string(),
  item: z.string(),
  stem: z.string(),
  reason: z.string(),
  text: z.nullable(z.string()),
  answered: z.boolean(),
});
type Report = z.infer<typeof Report>;

const Page = z.object({ reports: z.array(Report), nextCursor: z.nullable(z.string()) });

/** One block for a report: where, what was asked, what is wrong with it, and what the reader adds. */
function writeReport(report: Report): string {
  const { at, articleId, revision, item, stem, reason, text, answered } = report;
  const lines = [
    `${at}  ${articleId}  ${item}  revision ${revision.slice(0, 12)}`,
    `  ${stem}`,
    `  ${reason}, ${answered ? 'after' : 'before'} answering`,
  ].map(toPlain);
  return [...lines, ...(text === null ? [] : [toPlainLines(text, '  > ')])].join('\n');
}

/** Reads pages until the last; an answer that is none ends it. */
async function readPages(to: string, id: string | undefined): Promise<Report[] | Answer> {
  const reports: Report[] = [];
  const seen = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null && !seen.has(cursor);) {
    seen.add(cursor);
    const query = new URLSearchParams({
      ...(id !== undefined && { article: id }),
      ...(cursor !== '' && { cursor }),
    });
    const answer = await callApi(to, `/v1/reports?${query.toString()}`);
    if (answer.status !== 200) return answer;
    const page: z.infer<typeof Page> = readAnswer(Page, answer);
    reports.push(...page.reports);
    cursor = page.nextCursor;
  }
  return reports;
}

/** Lists what readers say is wrong with items. */
export const reports: Command = {
  parameters: '[ID] [--to URL]',
  description: `Lists what readers report on items of the article ID, or of all articles, on the API at URL
(${localApi}), newest first. The key is found as for publish.`,

  run: async ([id], { to = localApi }) => {
    const found = await readPages(to, id);
    if ('status' in found) return toRefusal('reports', found);
    const count = writeCount(found.length, 'report');
    return { code: 0, output: [...found.map(writeReport), count].join('\n\n') };
  },
};
