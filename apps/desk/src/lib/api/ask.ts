import * as z from 'zod/mini';

/** Why the API did not do what it was asked. */
export interface ApiFault {
  /** The status of the answer; 0 if there was none. */
  readonly status: number;
  /** A sentence for the editor. */
  readonly message: string;
  /** What is wrong with what was sent, with places in the sheet as editors call them. */
  readonly errors: readonly { readonly at?: string | undefined; readonly message: string }[];
  /** After a conflict: the revision that is current; null if there is none. */
  readonly current?: string | null | undefined;
}

/** What the API answered. */
export type ApiAnswer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly fault: ApiFault };

const Problem = z.object({
  title: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ at: z.optional(z.string()), message: z.string() }))),
  current: z.optional(z.nullable(z.string())),
});

/** What an editor can do about a status. The titles of other problems say it themselves. */
const messages: ReadonlyMap<number, string> = new Map([
  [401, 'This key is not known here. Look whether it was copied whole.'],
  [413, 'The sheet is too large to be published.'],
  [429, 'Too many requests came from your network. Wait a minute, then try again.'],
]);

const unreachable: ApiFault = {
  status: 0,
  message: 'The server cannot be reached. Your draft is safe in this browser; try again.',
  errors: [],
};

function readFault(status: number, body: unknown): ApiFault {
  const { data } = Problem.safeParse(body);
  if (data === undefined) {
    const message =
      messages.get(status) ?? `The server answered with status ${status} and gave no reason.`;
    return { status, message, errors: [] };
  }
  const { title, detail, errors = [], current } = data;
  const message = messages.get(status) ?? `${title}.${detail === undefined ? '' : ` ${detail}.`}`;
  return { status, message, errors, ...(current !== undefined && { current }) };
}

/** The part of a response that is read. */
interface Response<Body> {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<Body>;
}

/** Sends a request and reads the answer. Never rejects: a broken connection is a fault, too. */
export async function ask<Body>(send: () => Promise<Response<Body>>): Promise<ApiAnswer<Body>> {
  try {
    const response = await send();
    if (response.ok) return { ok: true, body: await response.json() };
    const body: unknown = await response.json().catch(() => undefined);
    return { ok: false, fault: readFault(response.status, body) };
  } catch {
    return { ok: false, fault: unreachable };
  }
}
