import { FactSheet } from '@dateline/model';
import { explainIssue, type SheetFault } from '@dateline/model/editing';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import type { SheetJson } from './draft.ts';

// zod/mini has no messages of its own.
z.config(en());

/** The part of a sheet that is complete, and what is missing in the rest. */
export interface CompleteSheet {
  /** Undefined if no fact is complete, or if a field beside the facts breaks a rule, such as a headline that is too long. */
  readonly sheet: FactSheet | undefined;
  /** What is missing, with the path in the whole sheet. Those of a fact begin with "facts" and its place. */
  readonly faults: readonly SheetFault[];
}

/** Stands in for what readers see beside the facts, so that items can be shown before it is written. */
const standIn = {
  id: 'draft',
  headline: 'Headline',
  summary: 'Summary',
} as const;

const parts = ['facts', 'entities', 'outside', 'arrangements'] as const;
type Part = (typeof parts)[number];

const isPart = (key: unknown): key is Part => parts.some((part) => part === key);

function fillIn(sheet: SheetJson): SheetJson {
  return {
    ...sheet,
    id: sheet.id || standIn.id,
    headline: sheet.headline || standIn.headline,
    summary: sheet.summary || standIn.summary,
  };
}

/** The places, in the whole sheet, of the elements that are still in. */
type Kept = Readonly<Record<Part, readonly number[]>>;

const keepAll = (sheet: SheetJson): Kept => ({
  facts: [...sheet.facts.keys()],
  entities: [...sheet.entities.keys()],
  outside: [...(sheet.outside ?? []).keys()],
  arrangements: [...(sheet.arrangements ?? []).keys()],
});

const pick = <Value>(all: readonly Value[] | undefined, at: readonly number[]): Value[] =>
  (all ?? []).filter((_, place) => at.includes(place));

const reduce = (sheet: SheetJson, kept: Kept): SheetJson => ({
  ...sheet,
  facts: pick(sheet.facts, kept.facts),
  entities: pick(sheet.entities, kept.entities),
  outside: pick(sheet.outside, kept.outside),
  arrangements: pick(sheet.arrangements, kept.arrangements),
});

/** The faults of a reduced sheet, with their paths in the whole one. */
function listFaults(issues: readonly z.core.$ZodIssue[], kept: Kept): SheetFault[] {
  return issues.map(({ path, message }) => {
    const [part, at, ...rest] = path.filter((key) => typeof key !== 'symbol');
    if (part === undefined) return { path: [], message };
    if (at === undefined) return { path: [part], message };
    const place = isPart(part) && typeof at === 'number' ? (kept[part][at] ?? at) : at;
    return { path: [part, place, ...rest], message };
  });
}

function leaveOut(kept: Kept, faults: readonly SheetFault[]): Kept {
  const named = (part: Part): ReadonlySet<unknown> =>
    new Set(faults.filter(({ path }) => path[0] === part).map(({ path }) => path[1]));
  const without = (part: Part): number[] => {
    const gone = named(part);
    return kept[part].filter((at) => !gone.has(at));
  };
  return {
    facts: without('facts'),
    entities: without('entities'),
    outside: without('outside'),
    arrangements: without('arrangements'),
  };
}

const isOfElement = ({ path }: SheetFault): boolean =>
  isPart(path[0]) && typeof path[1] === 'number';

/**
 * Finds the part of a draft's sheet that keeps all rules, by leaving out what breaks one, until nothing does. This takes
 * several rounds, because a fact breaks a rule if it names something that was left out.
 */
export function completeSheet(sheet: SheetJson): CompleteSheet {
  const whole = fillIn(sheet);
  let kept = keepAll(whole);
  const faults: SheetFault[] = [];
  for (;;) {
    const { data, error } = FactSheet.safeParse(reduce(whole, kept), { error: explainIssue });
    if (data !== undefined) return { sheet: data, faults };
    const found = listFaults(error?.issues ?? [], kept);
    faults.push(...found);
    const isStuck = !found.some(isOfElement);
    if (isStuck) return { sheet: undefined, faults };
    kept = leaveOut(kept, found);
  }
}
