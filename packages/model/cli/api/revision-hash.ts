import * as z from 'zod/mini';

/** The hash of a revision, in an answer of the API. It is printed as part of a command, so nothing else passes. */
export const RevisionHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
