import * as z from 'zod/mini';
import { RevisionChanges } from '../../src/revise/revision-changes.ts';
import { RevisionHash } from '../api/revision-hash.ts';
import { formatCount } from './lists.ts';
import { escapeControls } from './terminal-text.ts';

/** What the API answers about a revision that it published, or would publish. */
export const Publication = z.object({
  revision: RevisionHash,
  previous: z.nullable(RevisionHash),
  published: z.boolean(),
  changes: z.nullable(RevisionChanges),
  unsigned: z.array(z.string()),
  attempts: z.nullable(z.object({ begun: z.number(), responses: z.number() })),
});
export type Publication = z.infer<typeof Publication>;

/** "items: 93 kept, 4 rekeyed", then one line with the ids for each sort of change. */
function formatPart(name: string, ids: Readonly<Record<string, readonly string[]>>): string[] {
  const counts = Object.entries(ids)
    .filter(([change, { length }]) => change === 'kept' || length > 0)
    .map(([change, { length }]) => `${length} ${change}`);
  const changed = Object.entries(ids)
    .filter(([change, { length }]) => change !== 'kept' && length > 0)
    .map(([change, names]) => `  ${change}: ${names.join(', ')}`);
  return [`${name}: ${counts.join(', ')}`, ...changed];
}

function formatAttempts({ changes, attempts }: Publication): string[] {
  if (changes === null) return [];
  if (attempts === null) return ['attempts: they cannot be counted now'];
  const { begun, responses } = attempts;
  const touched = formatCount(responses, 'counted response');
  return [`attempts: ${begun} begun; ${touched} to items that are rekeyed or retired`];
}

function formatUnsigned({ unsigned }: Publication): string[] {
  if (unsigned.length === 0) return [];
  const count = formatCount(unsigned.length, 'item');
  return [
    `no longer served: ${count} whose signature has lapsed or that was dropped`,
    `  unsigned: ${unsigned.join(', ')}`,
  ];
}

function formatChanges(publication: Publication): string[] {
  const { previous, revision, changes, published } = publication;
  if (previous === null) return ['This is the first revision.'];
  if (previous === revision) {
    return [published ? 'The article was withdrawn.' : 'It is the revision that is current now.'];
  }
  if (changes === null) return ['The previous revision cannot be compared with this one.'];
  return [
    `before: ${previous}`,
    ...formatPart('facts', changes.facts),
    ...formatPart('items', changes.items),
    ...formatUnsigned(publication),
    ...formatAttempts(publication),
  ];
}

/** The last line: whether the revision was published, and after a dry run how to publish exactly what it shows. */
function formatEnd({ previous, revision, published }: Publication, isDryRun: boolean): string {
  if (published) return 'Published.';
  if (!isDryRun) return 'Nothing was published.';
  const hint = `To publish it in place of that revision and no other: --previous ${previous}`;
  const isReplaced = previous !== null && previous !== revision;
  return `A dry run: nothing was published.${isReplaced ? ` ${hint}` : ''}`;
}

/** Formats what happens to facts, items and attempts, and whether the revision was published. */
export function formatPublication(id: string, publication: Publication, isDryRun: boolean): string {
  return [
    `${id}, revision ${publication.revision}`,
    ...formatChanges(publication),
    formatEnd(publication, isDryRun),
  ]
    .map(escapeControls)
    .join('\n');
}
