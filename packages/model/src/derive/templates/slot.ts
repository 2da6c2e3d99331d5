import type { Item } from '../../item/item.ts';
import { valuesOf, type Clause } from '../../sheet/facts/clause.ts';
import { partsOf, type Single } from '../../sheet/value.ts';
import { pluralOf, spell } from '../../english/words.ts';
import { buildChoice, buildMultipleChoice } from '../build/choice.ts';
import { draftClause, isBare } from '../build/clause.ts';
import { listFoils, type Answer, type Candidate } from '../candidate.ts';
import { explainFact } from '../feedback/statement.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import {
  createElsewhere,
  findFillers,
  groupRoles,
  roleOf,
  type Roles,
} from '../lookup/role-fillers.ts';
import { listSlotOptions } from '../slot-options.ts';
import { splitEvenly } from './delegation-lists.ts';

/** Most right answers of one item, and most items about one list. */
const most = { keys: 3, items: 2 } as const;

/** Why nothing else can fill a slot: the list is closed, or it has only one value; undefined if more may. */
function findRule(clause: Clause, slot: string): 'closed-list' | 'single-valued' | undefined {
  if (clause.complete.some((closure) => closure.slot === slot)) return 'closed-list';
  const isSole = clause.slots.some((each) => each.slot === slot && each.sole !== undefined);
  return isSole || (clause.once && slot === 'place') ? 'single-valued' : undefined;
}

/** The type of an entity; a group can be met and can act like an organisation. */
function typeOf({ entity }: IndexedSheet, id: string): string {
  const { type } = entity(id);
  return type === 'group' ? 'organisation' : type;
}

/** Wrong answers to a question about a slot: what other facts put there if nothing else fills it, and foils. */
function findWrong(
  index: IndexedSheet,
  roles: Roles,
  clause: Clause,
  { slot, parts }: { readonly slot: string; readonly parts: readonly [Single, ...Single[]] },
): Candidate[] {
  const rule = findRule(clause, slot);
  const isElsewhere = createElsewhere(index, clause, slot);
  const fits = (entity: string): boolean =>
    isElsewhere(entity) &&
    parts.every(
      (part) => typeof part !== 'string' || typeOf(index, part) === typeOf(index, entity),
    );
  return [
    ...(rule === undefined ? [] : findFillers(index, roles, clause, { slot, parts, rule })),
    ...listFoils(index, clause, slot, fits),
  ];
}

/** The values of a slot as right answers, by themselves. */
const listAnswers = (index: IndexedSheet, clause: Clause, slot: string): Answer[] =>
  listSlotOptions(index, clause, slot).flatMap(({ labels: [label, ...aliases], value }) =>
    value === undefined
      ? []
      : [
          {
            label,
            aliases,
            feedback: explainFact(index, clause),
            ...(typeof value === 'string' ? { entity: value } : {}),
          },
        ],
  );

/** "which two of these people": the words that open a question with several right answers. */
function writeHead({ lexicon }: IndexedSheet, part: Single, count: number): string {
  const noun =
    typeof part === 'string' ? lexicon.nounOf(part) : 'fact' in part ? 'event' : undefined;
  const these = `which ${spell(count)} of these`;
  return noun === undefined ? these : `${these} ${pluralOf(noun)}`;
}

function deriveSlot(index: IndexedSheet, roles: Roles, clause: Clause, slot: string): Item[] {
  const value = valuesOf(clause).find((each) => each.slot === slot)?.value ?? '';
  const [first, ...rest] = partsOf(value);
  const kinds = new Set([first, ...rest].map((part) => part && kindOf(index, slot, part)));
  if (first === undefined || kinds.size > 1 || kinds.has(undefined)) return [];
  const parts = [first, ...rest] as const;
  const wrong = findWrong(index, roles, clause, { slot, parts });
  const answers = listAnswers(index, clause, slot);
  const others = index.rivals(clause, slot).flatMap((rival) => listAnswers(index, rival, slot));
  const alsoRight = [...answers, ...others];
  const [only] = answers;
  if (rest.length === 0) {
    const draft = draftClause(index, clause, slot, slot);
    return draft === undefined || only === undefined
      ? []
      : buildChoice(index, { ...draft, alsoRight: others }, only, wrong);
  }
  const groups = splitEvenly(answers, most.keys).slice(0, most.items);
  return groups.flatMap((keys, at) => {
    const draft = draftClause(index, clause, slot, slot, writeHead(index, first, keys.length));
    const variant = groups.length === 1 ? {} : { variant: String(at + 1) };
    return draft === undefined
      ? []
      : buildMultipleChoice(index, { ...draft, ...variant, alsoRight }, keys, wrong);
  });
}

/** What options of a question are: entities or events in a role, or words; undefined for numbers and scores. */
const kindOf = (index: IndexedSheet, slot: string, part: Single): string | undefined =>
  typeof part === 'object' && !('fact' in part) && !('text' in part)
    ? undefined
    : (roleOf(index, slot, part) ?? 'words');

/** Derives items about the slots that have nothing else in them, or that an editor gives foils for. */
export function deriveSlots(index: IndexedSheet): Item[] {
  const roles = groupRoles(index);
  return index
    .factsOf('clause')
    .filter(isBare)
    .flatMap((clause) =>
      valuesOf(clause)
        .filter(
          ({ slot }) =>
            findRule(clause, slot) !== undefined || clause.foils.some((foil) => foil.slot === slot),
        )
        .flatMap(({ slot }) => deriveSlot(index, roles, clause, slot)),
    );
}
