import { callApi, localApi, readAnswer } from './api/call-api.ts';
import { toRefusal } from './api/problem.ts';
import { writeReport } from './check-report.ts';
import type { Command } from './command.ts';
import { openDesk } from './desk.ts';
import { withSheet } from './load-sheet.ts';
import { Published, writePublished } from './publish-report.ts';

/** Publishes a sheet on a server, or tells what that would change. */
export const publish: Command = {
  parameters: 'SHEET --note TEXT [--dry-run] [--to URL]',
  description: `Checks SHEET here, then publishes it on the API at URL (${localApi}), which checks it again.
Prints what becomes of facts, items and attempts; with --dry-run that is all. Readers are told TEXT.
The key is in DATELINE_EDITOR_KEY; an API on this machine that runs with \`pnpm dev\` needs none.`,

  run: async ([name = ''], { note = '', to = localApi }, flags) =>
    withSheet(name, async (sheet) => {
      const desk = openDesk(sheet);
      if (desk.findings.length > 0) {
        const complaint = `${name}: Nothing was published, a check failed.`;
        return { code: 1, output: writeReport(desk), complaint };
      }
      const dryRun = flags.has('dry-run');
      const path = `/v1/articles/${sheet.id}/revisions`;
      const answer = await callApi(to, path, { sheet, note, dryRun });
      if (answer.status !== 200 && answer.status !== 201) return toRefusal(name, answer);
      const published = readAnswer(Published, answer);
      return { code: 0, output: writePublished(sheet.id, published, dryRun) };
    }),
};
