import { RefusalReason } from '@dateline/model';
import * as z from 'zod/mini';

/** The problems that clients can get, by slug. */
const catalogue = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  unauthorized: { status: 401, title: 'The key of an editor is needed' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'unknown-article': { status: 404, title: 'No article has this id' },
  'unknown-revision': { status: 404, title: 'No revision has this hash' },
  'unknown-format': { status: 404, title: 'No format of exports has this name' },
  'unknown-attempt': { status: 404, title: 'The attempt id is not valid' },
  'unknown-item': { status: 404, title: 'The attempt has no item of this number' },
  'unknown-report': { status: 404, title: 'No report has this id' },
  'method-not-allowed': { status: 405, title: 'This method is not allowed here' },
  'already-answered': { status: 409, title: 'The item has been answered otherwise' },
  'already-finished': { status: 409, title: 'The attempt is finished' },
  'nothing-signed': { status: 409, title: 'The article has no signed question' },
  'revision-conflict': { status: 409, title: 'The article has changed meanwhile' },
  'withdrawn-article': { status: 410, title: 'The article has been withdrawn' },
  'expired-attempt': { status: 410, title: 'The attempt has expired' },
  'outdated-attempt': { status: 410, title: 'The questions of this attempt are no longer served' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not declared as JSON' },
  'invalid-request': { status: 422, title: 'The request is not valid' },
  'refused-sheet': { status: 422, title: 'The sheet may not be published' },
  'too-many-reports': { status: 429, title: 'This attempt may report no more' },
  'too-many-requests': { status: 429, title: 'Too many requests came from your network' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'The service cannot answer now; ask again soon' },
  'attempts-unavailable': { status: 503, title: 'Attempts are not set up on this server' },
  'editing-unavailable': { status: 503, title: 'Editing is not set up on this server' },
} as const;

/** The permanent name of a problem. */
export type ProblemSlug = keyof typeof catalogue;

/** Whether a text is the slug of a problem. */
export const isProblemSlug = (text: string): text is ProblemSlug => Object.hasOwn(catalogue, text);

/** Every problem, by status. */
export const problemSlugs: readonly ProblemSlug[] = Object.keys(catalogue).filter(isProblemSlug);

/** A fault in a request: its path and what is wrong. */
export const Fault = z
  .strictObject({
    path: z.array(z.union([z.string(), z.int()])),
    at: z.optional(
      z
        .string()
        .check(
          z.describe(
            'The place in a sheet by the names that its editor gave, such as "fact strikes, time.date".',
          ),
        ),
    ),
    message: z.string(),
    /** Why a typed answer is not taken, for clients that say it in another language. */
    reason: z.optional(RefusalReason),
  })
  .register(z.globalRegistry, { id: 'Fault' });
export type Fault = z.infer<typeof Fault>;

/** A problem in the form of RFC 9457; some problems have further members. */
export const ProblemDetails = z
  .looseObject({
    type: z
      .string()
      .check(
        z.describe(
          'Names the sort of problem, and is the path of a page about it; does not change.',
        ),
      ),
    title: z.string(),
    status: z.int().check(z.minimum(400), z.maximum(599)),
    detail: z.optional(z.string()),
    errors: z.optional(z.array(Fault)),
  })
  .register(z.globalRegistry, { id: 'Problem' });
export type ProblemDetails = z.infer<typeof ProblemDetails>;

interface ProblemOptions {
  readonly detail?: string;
  readonly errors?: readonly Fault[];
  /** Further members of the problem. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The path of the page about a problem, which is its `type`. */
export const typeOf = <Slug extends ProblemSlug>(slug: Slug) => `/problems/${slug}` as const;

/** The only error that is thrown on purpose; the app answers with it. */
export class Problem extends Error {
  readonly slug: ProblemSlug;
  readonly options: ProblemOptions;

  constructor(slug: ProblemSlug, options: ProblemOptions = {}) {
    super(options.detail ?? catalogue[slug].title);
    this.name = 'Problem';
    this.slug = slug;
    this.options = options;
  }

  /** Creates the response, as `application/problem+json`. */
  toResponse(): Response {
    const { detail, errors, extensions, headers } = this.options;
    const { status, title } = catalogue[this.slug];
    const body = { type: typeOf(this.slug), title, status, detail, errors, ...extensions };
    return Response.json(body, {
      status,
      headers: { 'Content-Type': 'application/problem+json', ...headers },
    });
  }
}

/** The HTTP status of a problem. */
export function statusOf(slug: ProblemSlug): number {
  return catalogue[slug].status;
}

/** A problem in few words. */
export function titleOf(slug: ProblemSlug): string {
  return catalogue[slug].title;
}
