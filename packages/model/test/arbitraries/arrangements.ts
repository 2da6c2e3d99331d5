import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import { refersTo, whyNotBeside } from '../../src/derive/beside.ts';
import { deriveArranged } from '../../src/derive/bank.ts';
import { capitalise } from '../../src/english/words.ts';
import { listSlotOptions, numberOf } from '../../src/derive/slot-options.ts';
import { isLadder } from '../../src/item/ladder.ts';
import type { Fact } from '../../src/sheet/fact.ts';
import { formatTime } from '../../src/sheet/format-time.ts';
import { Arrangement } from '../../src/sheet/question.ts';
import { partsIn } from '../../src/sheet/rules/slots-of-fact.ts';
import { areDisjoint, countBetween, spanOf } from '../../src/sheet/time.ts';
import { topics } from '../../src/sheet/topics.ts';
import { listTimed, type AskedSheet, type TimedFact } from './asked-sheet.ts';
import { openerOf } from './foils.ts';
import { attributionOf, isWellPut, maybe, sourcesOf, withReasons } from './questions.ts';
import { labelOf, sentenceOf, stemWords } from './text.ts';

type ArrangementInput = z.input<typeof Arrangement>;
type Maybe = fc.Arbitrary<ArrangementInput | undefined>;

const none: Maybe = fc.constant(undefined);

/** A list in random order. */
const shuffled = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

/** Keeps each value that goes with all that were kept before. */
function keepFitting<Value>(
  values: readonly Value[],
  goesWith: (one: Value, other: Value) => boolean,
): Value[] {
  const kept: Value[] = [];
  for (const value of values) if (kept.every((other) => goesWith(value, other))) kept.push(value);
  return kept;
}

/** The fields of every arrangement; the stem says who tells the facts that are asked for. */
const baseOf = (about: AskedSheet, id: string, asked: readonly Fact[] = []) => ({
  id: fc.constant(id),
  topic: fc.constantFrom(...topics),
  stem: fc.tuple(fc.constantFrom('which', 'in what'), stemWords).map(([head, text]) => {
    const [attribution = ''] = asked.flatMap((fact) => attributionOf(about, fact, 'time') || []);
    return capitalise(`${attribution}${head} ${text}?`);
  }),
  more: maybe(sentenceOf(`whole of ${id}`)),
  sources: sourcesOf(about),
});

/** What each row of an arrangement has besides its own fields. */
const partOf = (about: AskedSheet, fact: Fact) => ({
  fact: fc.constant(fact.id),
  because: maybe(sentenceOf(`reason for ${fact.id}`)),
  sources: sourcesOf(about),
});

const firstLabel = ({ index }: AskedSheet, fact: Fact, slot: string): string | undefined =>
  listSlotOptions(index, fact, slot)[0]?.labels[0];

/** True if two facts show different words in a slot. */
const differIn = (about: AskedSheet, slot: string, one: Fact, other: Fact): boolean =>
  firstLabel(about, one, slot) !== firstLabel(about, other, slot);

/** True if neither fact names the other, so that logic does not order them. */
const areUntold = (one: Fact, other: Fact): boolean =>
  !refersTo(one, other) && !refersTo(other, one);

function orderOf(about: AskedSheet, id: string, by: 'time' | 'count'): Maybe {
  const { facts } = about.sheet;
  const timed = new Map(listTimed(facts).map(({ fact, time }) => [fact, spanOf(time)]));
  const isAfter = (one: Fact, other: Fact): boolean => {
    if (by === 'count') return numberOf(one, by) !== numberOf(other, by);
    const [span, earlier] = [timed.get(one), timed.get(other)];
    return span !== undefined && earlier !== undefined && areDisjoint(span, earlier);
  };
  const able = facts.filter((fact) =>
    by === 'count' ? numberOf(fact, by) !== undefined : timed.has(fact),
  );
  return shuffled(able).chain((some) => {
    const kept = keepFitting(
      some,
      (one, other) =>
        isAfter(one, other) && areUntold(one, other) && differIn(about, 'line', one, other),
    ).slice(0, 6);
    if (kept.length < 3) return none;
    const lines = kept.map((fact) =>
      fc.record({ ...partOf(about, fact), label: maybe(labelOf(`line of ${fact.id}`)) }),
    );
    return fc.record({
      ...baseOf(about, id),
      as: fc.constant('order' as const),
      by: fc.constant(by),
      lines: fc.tuple(...lines),
    });
  });
}

/** Slots of one kind of fact that can be matched. */
const pairings = [
  ['clause', 'line', 'time'],
  ['clause', 'name', 'time'],
  ['clause', 'name', 'subject'],
  ['office', 'person', 'title'],
  ['office', 'title', 'person'],
  ['claim', 'content', 'claimant'],
  ['delegation', 'leader', 'departure'],
  ['delegation', 'leader', 'sender'],
] as const;

function matchOf(about: AskedSheet, id: string): Maybe {
  return fc.constantFrom(...pairings).chain(([kind, option, target]) => {
    const isShared = target === 'claimant' || target === 'sender';
    const able = about.sheet.facts.filter(
      (fact) =>
        fact.kind === kind &&
        partsIn(fact, target).length < 2 &&
        firstLabel(about, fact, option) !== undefined &&
        firstLabel(about, fact, target) !== undefined,
    );
    return shuffled(able).chain((some) => {
      const kept = keepFitting(
        some,
        (one, other) =>
          differIn(about, option, one, other) && (isShared || differIn(about, target, one, other)),
      ).slice(0, 6);
      if (kept.length < 3) return none;
      const rows = kept.map((fact) =>
        fc.record({
          ...partOf(about, fact),
          option: fc.constant(option),
          target: fc.constant(target),
          optionLabel:
            option === 'leader' || option === 'person'
              ? fc.constant(undefined)
              : maybe(labelOf(`option of ${fact.id}`).map((label) => openerOf(option) + label)),
          targetLabel: isShared ? fc.constant(undefined) : maybe(labelOf(`target of ${fact.id}`)),
        }),
      );
      return fc.record({
        ...baseOf(about, id),
        as: fc.constant('match' as const),
        rows: fc.tuple(...rows),
      });
    });
  });
}

function lineOf(about: AskedSheet, id: string): Maybe {
  return shuffled(listTimed(about.sheet.facts)).chain((some) => {
    const [asked, ...events] = keepFitting(
      some,
      (one, other) => whyNotBeside(one.fact, other.fact) === undefined,
    ).slice(0, 5);
    if (asked === undefined || events.length < 3) return none;
    const parts = events.map(({ fact }) => {
      const name = labelOf(`event of ${fact.id}`).map((label) => `the ${label}`);
      const isNamed = fact.kind === 'clause' && fact.name !== undefined;
      return fc.record({ ...partOf(about, fact), name: isNamed ? maybe(name) : name });
    });
    return fc.record({
      ...baseOf(about, id, [asked.fact]),
      as: fc.constant('line' as const),
      asked: fc.constant(asked.fact.id),
      events: fc.tuple(...parts),
      more: sentenceOf(`whole of ${id} on ${formatTime(asked.time)}`),
    });
  });
}

/** The units in which the time between two facts can be asked for. */
const unitsOf = (one: TimedFact, other: TimedFact): ('days' | 'months' | 'years')[] => {
  const sorts = new Set([one.time.granularity, other.time.granularity]);
  if (sorts.has('year')) return ['years'];
  return sorts.has('month') ? ['months', 'years'] : ['days', 'months', 'years'];
};

function intervalOf(about: AskedSheet, id: string): Maybe {
  const timed = listTimed(about.sheet.facts);
  return fc.oneof(fc.constant(timed), shuffled(timed)).chain(([one, other]) => {
    if (one === undefined || other === undefined) return none;
    const [from, to] = [one, other].toSorted((a, b) => spanOf(a.time).first - spanOf(b.time).first);
    if (from === undefined || to === undefined) return none;
    return fc.constantFrom(...unitsOf(from, to)).chain((unit) => {
      const value = countBetween(from.time, to.time, unit);
      if (value < 1) return none;
      return fc
        .uniqueArray(fc.integer({ min: 1, max: 9 + 2 * value }), { minLength: 3, maxLength: 5 })
        .map((numbers) => numbers.filter((number) => number !== value))
        .filter((numbers) => !isLadder([value, ...numbers]))
        .chain((numbers) => {
          const wrongs = numbers.map((number) => ({
            foil: { number },
            shows: number,
            isExplained: false,
          }));
          return fc.record({
            ...baseOf(about, id, [from.fact, to.fact]),
            as: fc.constantFrom('number' as const, 'choice' as const),
            between: fc.constant<[string, string]>([from.fact.id, to.fact.id]),
            unit: fc.constant(unit),
            foils: withReasons(about, wrongs),
          });
        });
    });
  });
}

const sorts = [
  (about: AskedSheet, id: string) => orderOf(about, id, 'time'),
  (about: AskedSheet, id: string) => orderOf(about, id, 'count'),
  matchOf,
  lineOf,
  intervalOf,
];

/** Up to six questions about several facts of a sheet. */
export const arrangementsOf = (about: AskedSheet): fc.Arbitrary<ArrangementInput[]> =>
  fc
    .array(fc.constantFrom(...sorts), { maxLength: 6 })
    .chain((some) => fc.tuple(...some.map((sort, at) => sort(about, `arrangement-${at + 1}`))))
    .map((arrangements) =>
      arrangements
        .filter((arrangement) => arrangement !== undefined)
        .filter((arrangement) => {
          const item = deriveArranged(about.index, Arrangement.parse(arrangement));
          return item !== undefined && isWellPut(about, item);
        }),
    );
