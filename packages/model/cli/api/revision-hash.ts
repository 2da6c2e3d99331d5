import * as z from 'zod/mini';
import { digestPattern } from '../../src/sheet/text/digest-pattern.ts';

/** The hash of a revision, in an answer of the API. It is printed as part of a command, so nothing else passes. */
export const RevisionHash = z.string().check(z.regex(digestPattern));
