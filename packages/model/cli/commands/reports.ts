import * as z from 'zod/mini';
import { Report } from '../../src/attempt/report.ts';
import { callApi, localApi, parseAnswer, type ApiAnswer } from '../api/call-api.ts';
import { toRefusal } from '../api/refusal.ts';
import type { Command, Outcome } from '../command.ts';
import { formatCount } from '../format/lists.ts';
import { escapeControls, escapeLines } from '../format/terminal-text.ts';

const Page = z.object({ reports: z.array(Report), nextCursor: z.nullable(z.string()) });

/** One block for a report: its id, the item, its stem, the reason, and what the reader wrote. */
function formatReport(report: Report): string {
  const { id, at, articleId, revision, item, stem, reason, text, answered } = report;
  const lines = [
    `${at}  ${articleId}  ${item}  revision ${revision.slice(0, 12)}`,
    `  id ${id}`,
    `  ${stem}`,
    `  ${reason}, ${answered ? 'after' : 'before'} answering`,
  ].map(escapeControls);
  return [...lines, ...(text === null ? [] : [escapeLines(text, '  > ')])].join('\n');
}

/** Reads all pages; returns the first answer that is an error instead. Stops if a cursor comes again. */
async function readReports(
  to: string,
  id: string | undefined,
  state: 'open' | 'closed',
): Promise<Report[] | ApiAnswer> {
  const reports: Report[] = [];
  const seen = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null && !seen.has(cursor);) {
    seen.add(cursor);
    const query = new URLSearchParams({
      ...(id !== undefined && { article: id }),
      ...(state === 'closed' && { state }),
      ...(cursor !== '' && { cursor }),
    });
    const answer = await callApi(to, `/v1/reports?${query.toString()}`);
    if (answer.status !== 200) return answer;
    const page: z.infer<typeof Page> = parseAnswer(Page, answer);
    reports.push(...page.reports);
    cursor = page.nextCursor;
  }
  return reports;
}

/** Closes or deletes one report. */
async function changeReport(to: string, id: string, verb: 'close' | 'delete'): Promise<Outcome> {
  const path = `/v1/reports/${encodeURIComponent(id)}`;
  const answer = await (verb === 'close'
    ? callApi(to, `${path}/closure`, {})
    : callApi(to, path, undefined, 'DELETE'));
  if (answer.status !== 200) return toRefusal(id, answer);
  return { code: 0, output: `${id} is ${verb === 'close' ? 'closed' : 'deleted'}.` };
}

/** Lists what readers report about items, closes or deletes a report. */
export const reports: Command = {
  parameters: '[ID] [--closed] [--close REPORT] [--delete REPORT] [--to URL]',
  description: `Lists what readers report about items of the article ID, or of all articles, on the API at URL
(${localApi}), newest first: those that are open, or with --closed those that an editor has closed. With --close or
--delete it does that to the report with the id REPORT instead. Uses the same key as publish.`,

  run: async ([id], options, flags) => {
    const { to = localApi, close } = options;
    if (close !== undefined) return changeReport(to, close, 'close');
    if (options['delete'] !== undefined) return changeReport(to, options['delete'], 'delete');
    const found = await readReports(to, id, flags.has('closed') ? 'closed' : 'open');
    if ('status' in found) return toRefusal('reports', found);
    const count = formatCount(found.length, 'report');
    return { code: 0, output: [...found.map(formatReport), count].join('\n\n') };
  },
};
