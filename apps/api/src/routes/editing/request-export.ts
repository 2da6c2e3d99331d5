import { longestQuiz, Seed } from '@dateline/model';
import * as z from 'zod/mini';
import { orUnavailable } from '../../platform/unavailable.ts';
import { Problem, type ProblemSlug } from '../../problems/problem.ts';
import type { ExportOutcome, ExportRequest } from '../../publisher/publishing-service.ts';
import type { Services } from '../../services.ts';
import { refuseWithdrawn } from '../../sheets/library.ts';
import { ArticleId } from '../parameters.ts';

/** The parameters in the path of an export. */
export const ExportPath = z.strictObject({
  articleId: ArticleId,
  format: z
    .string()
    .register(z.globalRegistry, { description: 'The name of a format.', example: 'moodle-xml' }),
});

const range = `Write a whole number from 1 to ${longestQuiz}`;
const Length = z.coerce
  .number<string>(range)
  .check(z.int(range), z.minimum(1, range), z.maximum(longestQuiz, range));

/** What an export is to hold. */
export const ExportQuery = z.strictObject({
  length: z
    .optional(Length)
    .check(z.describe('The length of one quiz; without it, all signed questions are written.')),
  seed: z
    .optional(Seed)
    .check(
      z.describe(
        'Decides the questions of the quiz; without it, they are always the same. Has no effect without `length`.',
      ),
    ),
});

/** What the publisher answers with if there is a file. */
type Written = Extract<ExportOutcome, { status: 'written' }>;

/** The problems that `requestExport` throws. */
export const exportProblems = [
  'unknown-format',
  'nothing-signed',
  'withdrawn-article',
  'unavailable',
] as const satisfies readonly ProblemSlug[];

/** Asks the publisher for a file. Throws a Problem if there is none. */
export async function requestExport(
  { library, publisher }: Pick<Services, 'library' | 'publisher'>,
  request: ExportRequest,
): Promise<Written> {
  await library.fill();
  const outcome = await orUnavailable(() => publisher.exportArticle(request));
  if (outcome.status === 'written') return outcome;
  if (outcome.status === 'unknown-format') {
    throw new Problem('unknown-format', { detail: `It is one of ${outcome.formats.join(', ')}` });
  }
  if (outcome.status === 'unsigned') throw new Problem('nothing-signed');
  if (outcome.status === 'withdrawn') refuseWithdrawn(request.articleId, outcome);
  throw new Problem('unknown-article');
}
