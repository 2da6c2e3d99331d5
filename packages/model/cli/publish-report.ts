import * as z from 'zod/mini';
import { RevisionChanges } from '../src/revise/revision-changes.ts';
import { writeCount } from './words/list.ts';

/** What the API tells of a revision that was published, or would be. */
export const Published = z.object({
  revision: z.string(),
  previous: z.nullable(z.string()),
  published: z.boolean(),
  changes: z.nullable(RevisionChanges),
  attempts: z.nullable(z.object({ begun: z.number(), responses: z.number() })),
});
export type Published = z.infer<typeof Published>;

/** "items: 93 kept, 4 rekeyed", and on a line each the ids of those that are not as they were. */
function writePart(name: string, ids: Readonly<Record<string, readonly string[]>>): string[] {
  const counts = Object.entries(ids)
    .filter(([what, { length }]) => what === 'kept' || length > 0)
    .map(([what, { length }]) => `${length} ${what}`);
  const changed = Object.entries(ids)
    .filter(([what, { length }]) => what !== 'kept' && length > 0)
    .map(([what, names]) => `  ${what}: ${names.join(', ')}`);
  return [`${name}: ${counts.join(', ')}`, ...changed];
}

function writeAttempts({ changes, attempts }: Published): string[] {
  if (changes === null) return [];
  if (attempts === null) return ['attempts: they cannot be counted now'];
  const { begun, responses } = attempts;
  const touched = writeCount(responses, 'counted response');
  return [`attempts: ${begun} begun; ${touched} to items that are rekeyed or retired`];
}

function writeChanges(published: Published): string[] {
  const { previous, revision, changes, published: isPublished } = published;
  if (previous === null) return ['There is no revision before it.'];
  if (previous === revision) {
    return [isPublished ? 'It was withdrawn.' : 'It is the revision that is current now.'];
  }
  if (changes === null) return ['The revision before it cannot be compared.'];
  return [
    `before: ${previous}`,
    ...writePart('facts', changes.facts),
    ...writePart('items', changes.items),
    ...writeAttempts(published),
  ];
}

/** Writes what becomes of facts, items and attempts, and whether it has. */
export function writePublished(id: string, published: Published, isDryRun: boolean): string {
  const deed = isDryRun ? 'A dry run: nothing was published.' : 'Nothing was published.';
  return [
    `${id}, revision ${published.revision}`,
    ...writeChanges(published),
    published.published ? 'Published.' : deed,
  ].join('\n');
}
