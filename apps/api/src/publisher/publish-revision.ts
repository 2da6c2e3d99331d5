import { compareServed, deriveBank, revisionOf } from '@dateline/model';
import { packJson } from '../platform/json-column.ts';
import type { EditionStore } from '../sheets/edition-store.ts';
import type { ArticleStatus, SheetStore } from '../sheets/sheet-store.ts';
import { createConflict, findConflict } from './find-conflict.ts';
import type { PublishOutcome, PublishRequest } from './publishing-service.ts';
import { checkSheet, parseSheet, type ReadyRevision } from './publish-gate.ts';

/** The stores that publishing reads and writes, and a clock. */
export interface PublishingStores {
  readonly sheets: Pick<SheetStore, 'findStatus' | 'findRevision'>;
  readonly editions: EditionStore;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** The most characters of a packed comparison: an export has it in one statement, of which D1 takes 100 KB. */
const longestChanges = 90_000;

/** Compares a revision with the current one; undefined if they are the same or there is no current one. */
async function compare(
  sheets: PublishingStores['sheets'],
  status: ArticleStatus | undefined,
  after: ReadyRevision,
) {
  if (status === undefined || status.current === after.hash) return undefined;
  const before = await sheets.findRevision(status.current);
  if (before === undefined) return undefined;
  return compareServed({ sheet: before.sheet, bank: deriveBank(before.sheet) }, after);
}

function kindOf(status: ArticleStatus | undefined) {
  if (status === undefined) return 'published';
  return status.withdrawn === undefined ? 'corrected' : 'restored';
}

/** Publishes a sheet that passes every check; a conflict if it is not based on the article as it stands. */
export async function publishRevision(
  { sheets, editions, now }: PublishingStores,
  request: PublishRequest,
): Promise<PublishOutcome> {
  const { articleId, note, editor, dryRun } = request;
  const { data: sheet, faults } = parseSheet(request.sheet);
  if (sheet === undefined) return { status: 'refused', faults };
  if (sheet.id !== articleId) {
    const message = `The address names the article "${articleId}"`;
    return { status: 'refused', faults: [{ path: ['id'], at: 'id', message }] };
  }
  // A conflict is found at once, so it is told before the checks of the bank, which take about a second.
  const expected = await sheets.findStatus(articleId);
  const hash = await revisionOf(sheet);
  const isCurrent = expected?.current === hash && expected.withdrawn === undefined;
  const conflict = isCurrent ? undefined : findConflict(expected, request);
  if (conflict !== undefined) return conflict;
  const checked = checkSheet(sheet, hash);
  if (!checked.ok) return { status: 'refused', faults: checked.faults };
  const { revision } = checked;
  const compared = await compare(sheets, expected, revision);
  const { changes = null, unsigned = [] } = compared ?? {};
  if ((await packJson(changes)).length > longestChanges) {
    const message =
      'This changes so many facts at once that it cannot be logged: publish it in two steps';
    return { status: 'refused', faults: [{ path: ['facts'], at: 'facts', message }] };
  }
  const published = !dryRun && !isCurrent;
  if (published) {
    const done = await editions.publishEdition({
      revision: { ...revision, at: new Date(now()).toISOString() },
      entry: { kind: kindOf(expected), note, changes },
      editor,
      expected,
    });
    if (!done) return createConflict(await sheets.findStatus(articleId));
  }
  const previous = expected?.current ?? null;
  return { status: 'accepted', revision: hash, previous, published, changes, unsigned };
}
