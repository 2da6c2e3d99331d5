import { digestPattern, longestSlug } from '@dateline/model';
import * as z from 'zod/mini';

export const ArticleId = z.string().check(z.maxLength(longestSlug));
z.globalRegistry.add(ArticleId, {
  description: 'The id of an article.',
  example: 'pakistan-outreach-2025',
});

export const RevisionHash = z.string().check(z.regex(digestPattern));
z.globalRegistry.add(RevisionHash, { description: 'SHA-256 of the sheet, in hex.' });

/** Its signature is verified when the attempt is opened. */
export const AttemptId = z.string();
z.globalRegistry.add(AttemptId, { description: 'What the start has given as `id`.' });

/** The id of a report. */
export const ReportId = z.string().check(z.regex(/^[\w-]{43}$/));

/** The number of an item in its attempt. */
export const ItemNumber = z.pipe(z.string().check(z.regex(/^[1-9]\d?$/)), z.transform(Number));
z.globalRegistry.add(ItemNumber, {
  description: 'The number of the item in the attempt, from 1.',
  example: '1',
});
