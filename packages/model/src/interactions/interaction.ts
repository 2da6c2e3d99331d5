import type { RefusalReason } from '../attempt/refusal-reason.ts';
import type { Response } from '../attempt/response.ts';
import type { DateGranularity } from '../attempt/shapes.ts';
import type { Option } from '../item/item.ts';

/** The parts of an item that limit its responses: the ids that they may use, or the unit or granularity. */
export interface Choices {
  readonly options: readonly Option[];
  readonly targets?: readonly Option[];
  readonly unit?: string;
  readonly granularity?: DateGranularity;
  /** The year by which a date without its year is read; see `findAskedYear`. */
  readonly year?: string | undefined;
}

/** A response in its canonical form, or the path and reason of a malformed one, which is refused and not graded. */
export type Parsed<Answer> =
  | { readonly ok: true; readonly response: Answer }
  | {
      readonly ok: false;
      readonly path: readonly (string | number)[];
      readonly message: string;
      /** Only of typed answers. */
      readonly reason?: RefusalReason;
    };

/** One way of answering: the form of its responses, and how they are scored. */
export interface Interaction<Answer extends Response> {
  /** Two raw responses that mean the same give the same bytes as JSON. */
  parse(choices: Choices, raw: unknown): Parsed<Answer>;
  /** True if a response has the type that `parse` returns. */
  accepts(response: Response): response is Answer;
  /** Compares a parsed response with the key; from 0 to 1. */
  score(key: Answer, response: Answer): number;
}

/** Refuses a malformed response. */
export function refuse(message: string, ...path: (string | number)[]): Parsed<never> {
  return { ok: false, path, message };
}

/** Refuses a typed answer. */
export const refuseTyped = (reason: RefusalReason, message: string): Parsed<never> => ({
  ok: false,
  path: [],
  message,
  reason,
});

/** Lists the ids that a response may use: "a, b or c". */
export function listIds(options: readonly Option[]): string {
  const ids = options.map(({ id }) => id);
  return `${ids.slice(0, -1).join(', ')} or ${ids.slice(-1).join('')}`;
}

/** Parses a list of different option ids. */
export function parseIds({ options }: Choices, raw: unknown): Parsed<string[]> {
  if (!Array.isArray(raw)) return refuse(`Send a list of option ids: ${listIds(options)}`);
  const values: readonly unknown[] = raw;
  const ids: string[] = [];
  for (const [at, value] of values.entries()) {
    const option = options.find(({ id }) => id === value);
    if (option === undefined) return refuse(`No option has this id; send ${listIds(options)}`, at);
    if (ids.includes(option.id)) return refuse(`Option "${option.id}" stands here twice`, at);
    ids.push(option.id);
  }
  return { ok: true, response: ids };
}
