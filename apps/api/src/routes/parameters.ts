import * as z from 'zod/mini';

/** The id of an article. */
export const ArticleId = z.string().check(z.maxLength(80));

/** The hash of a revision: SHA-256 in hex. */
export const RevisionHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The id of an attempt; its signature is verified when the attempt is opened. */
export const AttemptId = z.string();

/** The id of a report. */
export const ReportId = z.string().check(z.regex(/^[\w-]{43}$/));

/** The number of an item in its attempt. */
export const ItemNumber = z.pipe(z.string().check(z.regex(/^[1-9]\d?$/)), z.transform(Number));
z.globalRegistry.add(ItemNumber, { description: 'From 1.', example: '1' });
