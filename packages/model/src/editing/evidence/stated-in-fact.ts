import type { Fact } from '../../sheet/fact.ts';
import { valuesOf } from '../../sheet/facts/clause.ts';
import { unitOf, type Time } from '../../sheet/time.ts';
import { partsOf, type Single } from '../../sheet/value.ts';
import { listSlotTimes } from '../../sheet/slot-times.ts';
import { readBounds, type Bound } from '../../candidates/numbers/read-numbers.ts';

/** The marked words themselves, their paragraphs, or the whole article. */
export type Scope = 'evidence' | 'paragraph' | 'article';

/** Something that a slot of a fact states and that the article has to say. */
export type Stated =
  | {
      readonly type: 'name';
      readonly slot: string;
      readonly entity: string;
      /** What has to name it in place of the evidence: the fact's own statement. */
      readonly statement?: string;
    }
  | {
      readonly type: 'number';
      readonly slot: string;
      readonly value: number;
      readonly bound?: Bound;
    }
  | { readonly type: 'minute'; readonly slot: string; readonly value: number }
  | { readonly type: 'score'; readonly slot: string; readonly score: readonly [number, number] }
  | {
      readonly type: 'text';
      readonly slot: string;
      readonly text: string;
      /** Where its names may stand: what readers see alone names what the evidence may call "it". */
      readonly within: Scope;
      /** True for a sentence or a headline, which begins with a capital anyway. */
      readonly isSentence: boolean;
      /** True if its numbers and dates are compared elsewhere. */
      readonly namesOnly?: boolean;
    }
  | {
      readonly type: 'date';
      readonly slot: string;
      readonly date: DateParts;
      /** The words before the date, such as "by", if they make it a bound. */
      readonly before?: string | undefined;
    };

/** The parts of a date that are not inferred. */
export interface DateParts {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/** Reads `2025-07-08`, `2025-07` or `2025`, without the parts in `inferred`. */
export function readParts(date: string, inferred: readonly string[]): DateParts {
  const [year, month, day] = date.split('-').map(Number);
  return {
    ...(year === undefined || inferred.includes('year') ? {} : { year }),
    ...(month === undefined || inferred.includes('month') ? {} : { month }),
    ...(day === undefined || inferred.includes('day') ? {} : { day }),
  };
}

/** The dates of a time: one, or the first and the last of a period. */
export function listDatesOf(time: Time | undefined): string[] {
  if (time === undefined) return [];
  const { start, end, date, month, year }: { readonly [Part in string]?: unknown } = time;
  return [start, end, date, month, year].filter((each) => typeof each === 'string');
}

const timeOf = (fact: Fact): { slot: string; time: Time | undefined } =>
  fact.kind === 'delegation'
    ? { slot: 'departure', time: fact.departure }
    : { slot: 'time', time: 'time' in fact ? fact.time : undefined };

/** The dates in a fact's time and in its slots, with all their parts. */
export const listTimes = (fact: Fact): DateParts[] =>
  [timeOf(fact).time, ...listSlotTimes(fact).map(({ time }) => time)]
    .flatMap(listDatesOf)
    .map((date) => readParts(date, []));

/** The parts of a time that the article need not say: those that an editor inferred, and the days of whole years. */
const unsaidIn = (time: Time): readonly string[] =>
  unitOf(time) === 'years' ? [...time.inferred, 'month', 'day'] : time.inferred;

/** The dates of a time without the parts that the article need not say. */
const statedDates = (slot: string, time: Time | undefined, before?: string): Stated[] =>
  time === undefined
    ? []
    : listDatesOf(time)
        .map(
          (date) =>
            ({ type: 'date', slot, date: readParts(date, unsaidIn(time)), before }) as const,
        )
        .filter(({ date }) => Object.keys(date).length > 0);

function statedInTime(fact: Fact): Stated[] {
  const { slot, time } = timeOf(fact);
  const minute =
    time?.granularity === 'day' && time.minute !== undefined
      ? [{ type: 'minute', slot, value: time.minute } as const]
      : [];
  return [...statedDates(slot, time), ...minute];
}

const phrase = (slot: string, text: string): Stated[] => [
  { type: 'text', slot, text, within: 'evidence', isSentence: false },
];

const sentence = (slot: string, text: string | undefined, within: Scope): Stated[] =>
  text === undefined ? [] : [{ type: 'text', slot, text, within, isSentence: true }];

const noun = (slot: string, text: string | undefined): Stated[] =>
  text === undefined ? [] : [{ type: 'text', slot, text, within: 'paragraph', isSentence: false }];

function statedIn(
  { slot, before }: { slot: string; before?: string | undefined },
  part: Single,
): Stated[] {
  if (typeof part === 'string') return [{ type: 'name', slot, entity: part }];
  if ('text' in part) return phrase(slot, part.text);
  if ('score' in part) return [{ type: 'score', slot, score: part.score }];
  if ('time' in part) return statedDates(slot, part.time, before);
  if (!('count' in part)) return [];
  // "within" before a slot says itself that its number is a bound.
  const isBound = before !== undefined && !readBounds(before, '').includes('exact');
  return [{ type: 'number', slot, value: part.count, ...(isBound ? {} : { bound: part.bound }) }];
}

const names = (slot: string, ids: readonly (string | undefined)[]): Stated[] =>
  ids.flatMap((entity) => (entity === undefined ? [] : [{ type: 'name', slot, entity }]));

/** An article rarely says of which state a minister is one, but what an editor writes of it has to agree with the state. */
function statedOrganisation(
  { organisation, statement }: Extract<Fact, { kind: 'office' }>,
  isState: (id: string) => boolean,
): Stated[] {
  if (!isState(organisation)) return names('organisation', [organisation]);
  return statement === undefined
    ? []
    : [{ type: 'name', slot: 'organisation', entity: organisation, statement }];
}

/** Lists the names, numbers and dates in the slots of a fact. */
function listSlots(fact: Fact, isState: (id: string) => boolean): Stated[] {
  switch (fact.kind) {
    case 'clause':
      return [
        ...valuesOf(fact).flatMap((slot) =>
          partsOf(slot.value).flatMap((part) => statedIn(slot, part)),
        ),
        ...names('actors', fact.actors),
        ...noun('name', fact.name),
        ...sentence('line', fact.line, 'paragraph'),
      ];
    case 'delegation':
      return [
        ...names('sender', [fact.sender]),
        ...names('orderedBy', [fact.orderedBy]),
        ...names('leader', [fact.leader]),
        ...names('members', fact.members),
        ...names('destinations', fact.destinations),
        ...noun('what', fact.what),
        ...noun('short', fact.short),
        ...(fact.size === undefined
          ? []
          : [{ type: 'number', slot: 'size', value: fact.size } as const]),
      ];
    case 'office':
      return [
        ...names('person', [fact.person]),
        ...statedOrganisation(fact, isState),
        ...phrase('title', fact.title),
      ];
    case 'claim':
      return [
        ...names('claimant', [fact.claimant]),
        ...names('about', [fact.about]),
        ...phrase('content', fact.content),
      ];
  }
}

/** The claimant of a fact that is no claim: a claim has its own in a slot. */
const statedInVoice = ({ kind, voice }: Fact): Stated[] =>
  kind === 'claim' || voice.type === 'article' ? [] : names('voice', [voice.claimant]);

/** Lists what a fact states, each with its slot. `isState` says whether an entity is a state. */
export const listStated = (fact: Fact, isState: (id: string) => boolean): Stated[] => [
  ...sentence('statement', fact.statement, 'article'),
  ...fact.questions.flatMap(({ key }) =>
    // A right answer names nothing that the article does not name. The value that it words is compared by itself.
    sentence('key', key, 'article').map((stated) => ({ ...stated, namesOnly: true })),
  ),
  ...listSlots(fact, isState),
  ...statedInVoice(fact),
  ...statedInTime(fact),
];
