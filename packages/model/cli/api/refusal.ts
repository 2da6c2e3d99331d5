import * as z from 'zod/mini';
import type { Outcome } from '../command.ts';
import { formatFault } from '../../src/sheet/faults/format-path.ts';
import { escapeControls } from '../format/terminal-text.ts';
import type { ApiAnswer } from './call-api.ts';

const Problem = z.object({
  title: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(
    z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
  ),
});

/**
 * Turns an error answer into an outcome: one line for each fault, each with `name` before it, for the sheet that was
 * sent if there is one. Code 1 if the API rejects what was sent, 2 if it cannot do it now.
 */
export function toRefusal(name: string, answer: ApiAnswer, sheet?: unknown): Outcome {
  const { data } = Problem.safeParse(answer.body);
  const code = answer.status === 409 || answer.status === 422 ? 1 : 2;
  if (data === undefined) {
    return {
      code: 2,
      complaint: `The API answered with status ${answer.status} and gave no reason`,
    };
  }
  const { title, detail, errors = [] } = data;
  const faults = errors.map(({ path, message }) =>
    // The request holds the sheet under "sheet"; the paths that editors know begin in the sheet.
    formatFault(sheet, { path: path[0] === 'sheet' ? path.slice(1) : path, message }),
  );
  const lines = faults.length > 0 ? faults : [detail === undefined ? title : `${title}. ${detail}`];
  return { code, complaint: lines.map((line) => `${name}: ${escapeControls(line)}`).join('\n') };
}
