import { createSigningLookup } from '@dateline/model/editing';
import type { Bank } from '@dateline/model';
import { listDecisions, type NameGroup } from '../names/name-groups.ts';
import type { CompleteSheet } from '../draft/complete-sheet.ts';
import type { Draft } from '../draft/draft.ts';

/** The steps from an article to its quiz. */
export type Step = 'article' | 'names' | 'facts' | 'sign' | 'play' | 'publish';

/** What is left to do in each step, in a few words; "" if nothing is, or if only the editor knows. */
export type Left = Readonly<Record<Step, string>>;

function listMissing({ sheet: { headline, summary, id } }: Draft): string[] {
  return [
    ...(headline === '' ? ['headline'] : []),
    ...(summary === '' ? ['summary'] : []),
    ...(id === '' ? ['address'] : []),
  ];
}

/** The number of questions that nobody has signed or dropped yet. */
function countUnsigned({ sheet }: CompleteSheet, { items }: Bank): number {
  if (sheet === undefined) return 0;
  const signingOf = createSigningLookup(sheet);
  return items.filter((item) => ['unsigned', 'changed'].includes(signingOf(item).state)).length;
}

/** The number of names in the article of which nobody has said what they are. */
const countUndecided = (draft: Draft, names: readonly NameGroup[]): number =>
  [...listDecisions(draft, names).values()].filter((decision) => decision.is === 'open').length;

/** What is known of a draft beside the draft itself. */
interface Known {
  readonly complete: CompleteSheet;
  readonly bank: Bank;
  /** The names of its article. */
  readonly names: readonly NameGroup[];
}

/** Lists what is left in each step of a draft. */
export function listLeft(draft: Draft, { complete, bank, names }: Known): Left {
  const missing = listMissing(draft);
  const { facts } = draft.sheet;
  const incomplete = new Set(
    complete.faults.flatMap(({ path: [part, at] }) =>
      part === 'facts' && typeof at === 'number' ? [at] : [],
    ),
  );
  const undecided = countUndecided(draft, names);
  const unsigned = countUnsigned(complete, bank);
  return {
    article:
      missing.length === 0 ? '' : `${missing.length === 1 ? missing[0] : missing.length} missing`,
    names: undecided === 0 ? '' : `${undecided} to decide`,
    facts:
      facts.length === 0
        ? 'none yet'
        : incomplete.size === 0
          ? ''
          : `${incomplete.size} of ${facts.length} incomplete`,
    sign: unsigned === 0 ? '' : `${unsigned} to read`,
    play: '',
    publish: '',
  };
}
