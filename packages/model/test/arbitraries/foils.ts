import * as fc from 'fast-check';
import { countIn } from '../../src/derive/distractors/question-foils.ts';
import { lieTogether } from '../../src/derive/lookup/places.ts';
import { listSlotOptions, numberOf } from '../../src/derive/slot-options.ts';
import { toDigits } from '../../src/derive/typed-date.ts';
import { isLadder } from '../../src/item/ladder.ts';
import type { Fact } from '../../src/sheet/fact.ts';
import { partsIn } from '../../src/sheet/rules/slots-of-fact.ts';
import { timesIn } from '../../src/sheet/slot-times.ts';
import { areDisjoint, shiftTime, spanOf, type Time } from '../../src/sheet/time.ts';
import { timeOfFact } from '../../src/sheet/time-of-fact.ts';
import {
  isImpossible,
  listAlike,
  listTimed,
  listUnlike,
  type AskedSheet,
  type FoilInput,
} from './asked-sheet.ts';
import { wordsInRow } from './text.ts';

/** A wrong answer before it has a reason. */
export interface Wrong {
  readonly foil: FoilInput;
  /** What the option shows; no two wrong answers of a question show the same. */
  readonly shows: string | number;
  /** True if the sheet says what the answer really is, so that the editor need not. */
  readonly isExplained: boolean;
}

type Wrongs = fc.Arbitrary<Wrong[]>;

/** The most wrong answers of a question. */
const most = 4;

/** The most words of a label, which has 160 letters at most. */
const mostWords = 16;

const byFact = (fact: { id: string; statement?: string | undefined }, shows: string | number) => ({
  foil: { fact: fact.id },
  shows,
  isExplained: fact.statement !== undefined,
});

const distinct = (wrongs: readonly Wrong[]): Wrong[] => [
  ...new Map(wrongs.map((wrong) => [wrong.shows, wrong])).values(),
];

/** Some of the wrong answers; none if there are fewer than `least`. */
const someOf = (wrongs: readonly Wrong[], least = 2): Wrongs =>
  wrongs.length < least
    ? fc.constant([])
    : fc.shuffledSubarray([...wrongs], {
        minLength: least,
        maxLength: Math.min(most, wrongs.length),
      });

const openers: Readonly<Record<string, string>> = {
  content: 'that ',
  name: 'the ',
  minute: 'the ',
};

/** What opens each option of a slot: what somebody says is a clause, and an event has an article. */
export const openerOf = (slot: string): string => openers[slot] ?? '';

/** Answers in words, each of `count` words, mixed with those of other facts. */
export const inWords = (ask: string, count: number, others: readonly Wrong[] = []): Wrongs =>
  fc
    .uniqueArray(
      wordsInRow(Math.min(Math.max(1, count), mostWords)).map((text) => openerOf(ask) + text),
      { minLength: 2, maxLength: 3 },
    )
    .chain((labels) =>
      someOf(
        distinct([
          ...others,
          ...labels.map((label) => ({ foil: { label }, shows: label, isExplained: false })),
        ]),
      ),
    );

/** Other entities of the type of those in the slot, by themselves or as the value of another fact. */
function otherEntities(about: AskedSheet, fact: Fact, ask: string, ids: readonly string[]): Wrongs {
  const { index, sheet } = about;
  const types = new Set(ids.map((id) => index.entity(id).type));
  const right = [fact, ...listAlike(about, fact)].flatMap((each) => partsIn(each, ask));
  const isWrong = (id: string): boolean =>
    types.has(index.entity(id).type) &&
    right.every((part) => typeof part !== 'string' || !lieTogether(index, part, id));
  const entities = sheet.entities
    .filter(({ id }) => isWrong(id))
    .map((entity) => ({
      foil: { entity: entity.id },
      shows: entity.id,
      isExplained: entity.about !== undefined,
    }));
  const facts = listUnlike(about, fact).flatMap((other) => {
    const [part, ...more] = partsIn(other, ask);
    return typeof part === 'string' && more.length === 0 && isWrong(part)
      ? [byFact(other, part)]
      : [];
  });
  return types.size > 1
    ? fc.constant([])
    : fc.shuffledSubarray([...entities, ...facts]).chain((some) => someOf(distinct(some)));
}

/** Other numbers, by themselves or of other facts. */
function otherNumbers(about: AskedSheet, fact: Fact, ask: string, own: number): Wrongs {
  const bound = countIn(fact, ask)?.bound ?? 'exact';
  const right = listAlike(about, fact).map((each) => numberOf(each, ask));
  const isWrong = (value: number): boolean => {
    if (right.includes(value)) return false;
    if (bound === 'atLeast') return value > own;
    return Math.abs(value - own) > (bound === 'about' ? own / 10 : 0);
  };
  const facts = listUnlike(about, fact).flatMap((other) => {
    const value = numberOf(other, ask);
    return value === undefined ? [] : [byFact(other, value)];
  });
  return fc
    .uniqueArray(fc.integer({ min: 0, max: 30 + 3 * own }), { minLength: 2, maxLength: 4 })
    .map((values) =>
      distinct([
        ...values.map((value) => ({ foil: { number: value }, shows: value, isExplained: false })),
        ...facts,
      ]).filter(({ shows }) => isWrong(Number(shows))),
    )
    .chain((wrongs) => someOf(wrongs))
    .filter((wrongs) => !isLadder([own, ...wrongs.map(({ shows }) => Number(shows))]));
}

/** Other times of the same precision: dates of the editor, and those of facts in the sheet and outside it. */
function otherTimes(about: AskedSheet, fact: Fact, own: Time): Wrongs {
  const right = listTimed([fact, ...listAlike(about, fact)]).map(({ time }) => spanOf(time));
  const isWrong = (time: Time): boolean =>
    time.granularity === own.granularity &&
    right.every((span) => areDisjoint(span, spanOf(time))) &&
    !isImpossible(about, fact, time);
  const facts = [...listUnlike(about, fact), ...about.sheet.outside].flatMap((other) => {
    const time = timeOfFact(other);
    return time !== undefined && isWrong(time) ? [byFact(other, spanOf(time).first)] : [];
  });
  return fc
    .uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 2, maxLength: 5 })
    .map((steps) => (own.granularity === 'interval' ? [] : steps.map((by) => shiftTime(own, by))))
    .chain((times) =>
      someOf(
        distinct([
          ...facts,
          ...times.filter(isWrong).map((time) => ({
            foil: { date: toDigits(time) },
            shows: spanOf(time).first,
            isExplained: false,
          })),
        ]),
      ),
    );
}

/** True if a fact has words in a slot, and no entity, number or list. */
function isInWords(fact: Fact, slot: string): boolean {
  const [part, ...others] = partsIn(fact, slot);
  return (
    others.length === 0 && (part === undefined || (typeof part === 'object' && 'text' in part))
  );
}

/** What other facts have in a slot of words: deeds, names, lines, titles, contents. */
function listOtherWords(about: AskedSheet, fact: Fact, ask: string): Wrong[] {
  const { index } = about;
  const labelOf = (each: Fact): string | undefined =>
    listSlotOptions(index, each, ask)[0]?.labels[0];
  const own = timeOfFact(fact);
  const isDated = ask === 'deed' || ask === 'name';
  const mayStand = (other: Parameters<typeof timeOfFact>[0]): boolean => {
    const time = timeOfFact(other);
    return (
      !isDated || time === undefined || own === undefined || areDisjoint(spanOf(own), spanOf(time))
    );
  };
  const inside = listUnlike(about, fact).filter(
    (other) => mayStand(other) && isInWords(other, ask),
  );
  const outside = ask === 'deed' ? about.sheet.outside.filter(mayStand) : [];
  return [
    ...inside.flatMap((other) => {
      const label = labelOf(other);
      return label === undefined || label === labelOf(fact) ? [] : [byFact(other, label)];
    }),
    ...outside.flatMap((other) => (other.deed === undefined ? [] : [byFact(other, other.deed)])),
  ];
}

const countWords = (label: string): number => label.split(' ').length;

/** Other results of a match. */
const otherScores = (own: string): Wrongs =>
  fc
    .uniqueArray(
      fc.tuple(fc.nat(9), fc.nat(9)).map((score) => score.join('–')),
      { minLength: 3, maxLength: 4 },
    )
    .chain((labels) =>
      someOf(
        labels
          .filter((label) => label !== own)
          .map((label) => ({ foil: { label }, shows: label, isExplained: false })),
      ),
    );

type As = 'choice' | 'multipleChoice' | 'number' | 'date';

/** Wrong answers to a question about a slot, all of one sort; none if the sheet has too few of them. */
export function wrongAnswers(about: AskedSheet, fact: Fact, ask: string, as: As): Wrongs {
  const [option, ...others] = listSlotOptions(about.index, fact, ask);
  const time = ask === 'time' || ask === 'departure' ? timeOfFact(fact) : undefined;
  if (time !== undefined) return otherTimes(about, fact, time);
  const count = countIn(fact, ask)?.count;
  if (count !== undefined) return otherNumbers(about, fact, ask, count);
  const parts = partsIn(fact, ask);
  // A bound of time is asked in tests of its own: its wrong answers depend on the word before it.
  if (timesIn(fact, ask).length > 0) return fc.constant([]);
  const isJoined = as === 'choice' && parts.length > 1 && option?.value === undefined;
  const ids = parts.filter((part) => typeof part === 'string');
  if (ids.length > 0 && ids.length === parts.length && !isJoined) {
    return otherEntities(about, fact, ask, ids);
  }
  const [part] = parts;
  if (!isJoined && typeof part === 'object' && 'score' in part) {
    return otherScores(part.score.join('–'));
  }
  const keys = as === 'multipleChoice' ? others : option === undefined ? [] : [option];
  const words = Math.max(...keys.map(({ labels }) => countWords(labels[0])));
  const isOfWords = parts.length === 0 || (!isJoined && typeof part === 'object' && 'text' in part);
  return inWords(ask, words, isOfWords ? listOtherWords(about, fact, ask) : []);
}
