import { deriveBankToPublish } from '../../src/checks/bank.ts';
import { revisionOf } from '../../src/sheet/text/canonical.ts';
import { callApi, localApi, parseAnswer } from '../api/call-api.ts';
import { findCurrent } from '../api/find-current.ts';
import { toRefusal } from '../api/refusal.ts';
import type { Command } from '../command.ts';
import { formatReport } from '../format/check-report.ts';
import { formatPublication, Publication } from '../format/publication.ts';
import { withSheet } from '../input/load-sheet.ts';
import { createSheetReport } from '../../src/editing/sheet-report.ts';

/** Publishes a sheet on an API, or shows what that would change. */
export const publish: Command = {
  parameters: 'SHEET --note TEXT [--previous HASH] [--restore] [--dry-run] [--to URL]',
  description: `Checks SHEET here, then publishes it on the API at URL (${localApi}), which checks it again.
Prints what happens to facts, items and attempts; with --dry-run nothing is published. Readers get signed items only. Readers see TEXT.
HASH is the revision that SHEET is based on, as a dry run prints it; if another one is current, nothing is published. Only a new
article needs no --previous. An article that is withdrawn needs --restore.
Put your key into DATELINE_EDITOR_KEY; an API that \`npx -y pnpm@12 dev\` runs on this machine needs none.`,

  run: async ([name = ''], { note = '', to = localApi, previous }, flags) =>
    withSheet(name, async (sheet) => {
      const report = createSheetReport(sheet, deriveBankToPublish);
      if (report.findings.length > 0) {
        const complaint = `${name}: Nothing was published, a check failed.`;
        return { code: 1, output: formatReport(report), complaint };
      }
      const base =
        previous === undefined ? await findCurrent(to, sheet.id) : { revision: previous };
      if ('status' in base) return toRefusal(name, base);
      const isTrial = flags.has('dry-run');
      const isBlind =
        previous === undefined &&
        base.revision !== null &&
        base.revision !== (await revisionOf(sheet));
      const dryRun = isTrial || isBlind;
      const path = `/v1/articles/${sheet.id}/revisions`;
      const restore = flags.has('restore');
      const body = { sheet, note, previous: base.revision, restore, dryRun };
      const answer = await callApi(to, path, body);
      if (answer.status !== 200 && answer.status !== 201) return toRefusal(name, answer, sheet);
      const publication = parseAnswer(Publication, answer);
      const output = formatPublication(sheet.id, publication, dryRun);
      if (isTrial || !isBlind) return { code: 0, output };
      const complaint = `${name}: The article is published already. If your sheet is based on its current revision, repeat the command with --previous ${base.revision}`;
      return { code: 1, output, complaint };
    }),
};
