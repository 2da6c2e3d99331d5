import * as z from 'zod/mini';
import type { Outcome } from '../command.ts';
import { writeFault } from '../parse-sheet.ts';
import { toPlain } from '../words/plain.ts';
import type { Answer } from './call-api.ts';

const Problem = z.object({
  title: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(
    z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
  ),
});

/** An answer that says what went wrong in a way that nobody foresaw here. */
const tellStatus = ({ status }: Answer): string => `The API answers ${status}, and not why`;

/**
 * Makes an outcome of an answer that says no: every fault on a line of its own, under `name`. Code 1
 * where what was sent is refused, 2 where the API cannot do it now.
 */
export function toRefusal(name: string, answer: Answer): Outcome {
  const { data } = Problem.safeParse(answer.body);
  const code = answer.status === 409 || answer.status === 422 ? 1 : 2;
  if (data === undefined) return { code: 2, complaint: tellStatus(answer) };
  const { title, detail, errors = [] } = data;
  const faults = errors.map(({ path, message }) =>
    // The sheet is a part of what is sent; its own paths begin at its root.
    writeFault({ path: path[0] === 'sheet' ? path.slice(1) : path, message }),
  );
  const lines = faults.length > 0 ? faults : [detail === undefined ? title : `${title}. ${detail}`];
  return { code, complaint: lines.map((line) => `${name}: ${toPlain(line)}`).join('\n') };
}
