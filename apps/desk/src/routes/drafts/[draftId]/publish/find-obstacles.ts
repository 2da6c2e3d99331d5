import { FactSheet } from '@dateline/model';
import { deriveBankToPublish } from '@dateline/model/checks';
import { explainIssue, formatPath } from '@dateline/model/editing';
import type { SheetJson } from '$lib/draft/draft.ts';

/** What forbids publishing, with the step in which it is mended. */
export interface Obstacle {
  readonly text: string;
  readonly step: 'article' | 'names' | 'facts' | 'sign';
  /** What the step should open, as a search: "?item=storm/time-choice". */
  readonly search: string;
}

const stepOf = (path: readonly PropertyKey[]): Obstacle['step'] => {
  const [part] = path;
  if (part === 'facts' || part === 'arrangements' || part === 'outside') return 'facts';
  if (part === 'entities') return 'names';
  return part === 'signatures' || part === 'dropped' ? 'sign' : 'article';
};

/** Lists what forbids publishing a sheet: broken rules first, and what the checks of its questions find only if there are none. */
export function findObstacles(json: SheetJson): Obstacle[] {
  const { data: sheet, error } = FactSheet.safeParse(json, { error: explainIssue });
  if (sheet === undefined) {
    return (error?.issues ?? []).map(({ path, message }) => ({
      text: `${formatPath(json, path)}: ${message}`,
      step: stepOf(path),
      search: '',
    }));
  }
  const { bank, findings } = deriveBankToPublish(sheet);
  const stems = new Map(bank.items.map(({ id, stem }) => [id, stem]));
  return findings.map(({ item, message, path }) => {
    const stem = item === undefined ? undefined : stems.get(item);
    return {
      text: stem === undefined ? message : `“${stem}”: ${message}`,
      step: stepOf(path),
      search: item === undefined ? '' : `?item=${encodeURIComponent(item)}`,
    };
  });
}
