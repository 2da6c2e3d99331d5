import { templateOf } from '@dateline/model/editing';
import type { SheetJson } from '../draft/draft.ts';

/** Where the words of an item stand in the sheet. */
export type ItemPlace =
  | { readonly kind: 'question'; readonly fact: number; readonly question: number }
  | { readonly kind: 'arrangement'; readonly arrangement: number }
  /** Dateline asks by itself. */
  | { readonly kind: 'derived'; readonly fact: number };

/** Finds where an item comes from; undefined if its fact is gone. */
export function locateItem(sheet: SheetJson, id: string): ItemPlace | undefined {
  const [owner = '', template = ''] = id.split('/');
  const arrangement = (sheet.arrangements ?? []).findIndex((each) => each.id === owner);
  if (arrangement >= 0) return { kind: 'arrangement', arrangement };
  const fact = sheet.facts.findIndex((each) => each.id === owner);
  if (fact < 0) return undefined;
  const question = (sheet.facts[fact]?.questions ?? []).findIndex(
    ({ ask, as = 'choice' }) => templateOf({ ask, as }) === template,
  );
  return question < 0 ? { kind: 'derived', fact } : { kind: 'question', fact, question };
}
