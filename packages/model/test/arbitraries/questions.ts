import { timesIn } from '../../src/sheet/slot-times.ts';
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import { checkClang } from '../../src/checks/item/clang.ts';
import { checkConvergence } from '../../src/checks/item/convergence.ts';
import { checkKeyLength } from '../../src/checks/item/key-length.ts';
import { checkShortStem } from '../../src/checks/item/short-stem.ts';
import { deriveAsked } from '../../src/derive/bank.ts';
import { countIn } from '../../src/derive/distractors/question-foils.ts';
import { capitalise, formatNumber, nameOf, spell } from '../../src/english/words.ts';
import type { Item } from '../../src/item/item.ts';
import type { Fact, FactOf } from '../../src/sheet/fact.ts';
import { Question } from '../../src/sheet/question.ts';
import { listAskable, partsIn } from '../../src/sheet/rules/slots-of-fact.ts';
import { timeOfFact } from '../../src/sheet/time-of-fact.ts';
import { topics } from '../../src/sheet/topics.ts';
import type { AskedSheet, FoilInput } from './asked-sheet.ts';
import { inWords, openerOf, wrongAnswers, type Wrong } from './foils.ts';
import { stemWords, words, wordsInRow } from './text.ts';

type QuestionInput = z.input<typeof Question>;
type As = 'choice' | 'multipleChoice' | 'number' | 'date';

/** A value, or nothing in half of all cases. */
export const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** A sentence that names the answer that it explains by its number, so that no two are the same. */
const reasonFor = (at: number): fc.Arbitrary<string> =>
  words.map((text) => `Reason ${at + 1} is ${text}.`);

/** At most one of the outside facts. */
export const sourcesOf = ({ sheet: { outside } }: AskedSheet): fc.Arbitrary<string[]> =>
  fc.subarray(
    outside.map(({ id }) => id),
    { maxLength: 1 },
  );

/** Gives each wrong answer a reason; one that the sheet explains can go without. */
export const withReasons = (
  about: AskedSheet,
  wrongs: readonly Wrong[],
): fc.Arbitrary<FoilInput[]> =>
  fc.tuple(
    ...wrongs.map(({ foil, isExplained }, at) =>
      fc
        .record({
          because: isExplained ? maybe(reasonFor(at)) : reasonFor(at),
          sources: sourcesOf(about),
        })
        .map((rest): FoilInput => ({ ...foil, ...rest })),
    ),
  );

/** The ways to answer a question about a slot. */
function listWays(fact: Fact, ask: string): As[] {
  const parts = partsIn(fact, ask);
  const sorts = new Set(
    parts.map((part) => (typeof part === 'string' ? 'entity' : Object.keys(part)[0])),
  );
  const isList = parts.length > 1 && sorts.size === 1 && (sorts.has('entity') || sorts.has('text'));
  const time = ask === 'time' || ask === 'departure' ? timeOfFact(fact) : undefined;
  return [
    'choice',
    ...(isList ? (['multipleChoice'] as const) : []),
    ...(countIn(fact, ask) === undefined ? [] : (['number'] as const)),
    ...(time === undefined || time.granularity === 'interval' ? [] : (['date'] as const)),
  ];
}

/** The words that say whose account a fact is, before a question about it. */
export function attributionOf({ index }: AskedSheet, fact: Fact, ask: string): string {
  if (fact.voice.type === 'article' || ask === 'claimant') return '';
  const { claimant } = fact.voice;
  if (fact.kind !== 'claim' && partsIn(fact, ask).includes(claimant)) return '';
  return `According to ${nameOf(index.entity(claimant))}, `;
}

/** The stem of an editor; `keys` says how many answers are right. */
const stemFor = (
  about: AskedSheet,
  fact: Fact,
  ask: string,
  keys: number,
): fc.Arbitrary<string> => {
  const bound = countIn(fact, ask)?.bound === 'atLeast' ? 'at least ' : '';
  return fc
    .record({ head: fc.constantFrom('which', 'what'), text: stemWords })
    .map(({ head, text }) => {
      const number = keys > 1 ? `${spell(keys)} ` : '';
      const question = `${bound}${bound === '' ? head : 'how many'} ${number}${text}?`;
      const stem = `${attributionOf(about, fact, ask)}${question}`;
      return capitalise(stem);
    });
};

/** The right answer in an editor’s words: those of the slot and more. A slot without a value has any words. */
function keyFor(about: AskedSheet, fact: Fact, ask: string): fc.Arbitrary<string> | undefined {
  const parts = partsIn(fact, ask);
  const [part] = parts;
  if (parts.length > 1) return undefined;
  const own =
    part === undefined
      ? ''
      : typeof part === 'string'
        ? nameOf(about.index.entity(part))
        : 'text' in part
          ? part.text
          : undefined;
  if (own === undefined) return undefined;
  return wordsInRow(1).map((more) => (own === '' ? openerOf(ask) + more : `${own} ${more}`));
}

const count = (text: string): number => text.split(' ').length;

/** A choice whose right answer is in an editor’s own words, as are the wrong ones. */
const reworded = (about: AskedSheet, fact: Fact, ask: string) => {
  const counted = countIn(fact, ask);
  if (counted !== undefined) {
    const write = (value: number) => `${formatNumber(value)} ${counted.of}`;
    const least = counted.bound === 'atLeast' ? 1 : -counted.count;
    return fc
      .uniqueArray(fc.integer({ min: least, max: 90 }), { minLength: 3, maxLength: 4 })
      .map((steps) => ({
        key: write(counted.count),
        wrongs: steps
          .filter((step) => step !== 0)
          .map((step): Wrong => {
            const label = write(counted.count + step);
            return { foil: { label }, shows: label, isExplained: false };
          }),
      }));
  }
  return keyFor(about, fact, ask)?.chain((key) =>
    inWords(ask, count(key)).map((wrongs) => ({ key, wrongs })),
  );
};

/** The parts of a list that a question offers as right answers. */
const keysFor = (fact: Fact, ask: string) =>
  fc.shuffledSubarray([...partsIn(fact, ask)], { minLength: 2 });

/** The editor’s words that open a question about a slot; they do not say that a number is the least. */
const headOf = (clause: FactOf<'clause'>, ask: string): string | undefined =>
  ask === 'subject' ? clause.askSubject : clause.slots.find(({ slot }) => slot === ask)?.ask;

/** True if the stem that a clause gives can stand for an editor’s. */
const hasStem = (fact: Fact, ask: string, as: As): boolean =>
  fact.kind === 'clause' &&
  as !== 'multipleChoice' &&
  !['line', 'name', 'minute'].includes(ask) &&
  (ask !== 'deed' || fact.time !== undefined) &&
  (headOf(fact, ask) === undefined || countIn(fact, ask)?.bound !== 'atLeast');

function questionFor(
  about: AskedSheet,
  fact: Fact,
  ask: string,
  as: As,
): fc.Arbitrary<QuestionInput> {
  const plain = wrongAnswers(about, fact, ask, as).map((wrongs) => ({ key: undefined, wrongs }));
  const isBound = timesIn(fact, ask).length > 0;
  const own = as === 'choice' && !isBound ? reworded(about, fact, ask) : undefined;
  const answers = own === undefined ? plain : fc.oneof({ weight: 3, arbitrary: plain }, own);
  const keys = as === 'multipleChoice' ? keysFor(fact, ask) : fc.constant(undefined);
  return fc.tuple(answers, keys).chain(([{ key, wrongs }, offered]) => {
    const stem = stemFor(about, fact, ask, offered?.length ?? 1);
    return fc.record({
      ask: fc.constant(ask),
      as: fc.constant(as),
      stem: hasStem(fact, ask, as) && key === undefined ? maybe(stem) : stem,
      topic: maybe(fc.constantFrom(...topics)),
      key: fc.constant(key),
      keys: fc.constant(offered),
      foils: withReasons(about, wrongs),
      more: maybe(reasonFor(wrongs.length)),
      sources: sourcesOf(about),
    });
  });
}

/** The checks that an editor passes by choosing other words or answers. */
const checksOfWords = [checkKeyLength, checkClang, checkConvergence, checkShortStem];

/** True unless an item gives itself away, so that an editor would write it otherwise. */
export function isWellPut({ context }: AskedSheet, item: Item): boolean {
  const labels = new Set(item.options.map(({ label }) => label));
  return (
    labels.size === item.options.length &&
    checksOfWords.every((check) => check(item, context).length === 0)
  );
}

/** Up to three questions about a fact, on different slots or answered in different ways; at most two are a choice. */
export function questionsAbout(about: AskedSheet, fact: Fact): fc.Arbitrary<QuestionInput[]> {
  const ways = listAskable(fact).flatMap((ask) => listWays(fact, ask).map((as) => ({ ask, as })));
  const [choices = [], others = []] = [true, false].map((isChoice) =>
    ways.filter(({ as }) => (as === 'choice') === isChoice),
  );
  return fc
    .tuple(
      fc.shuffledSubarray(choices, { maxLength: Math.min(2, choices.length) }),
      fc.shuffledSubarray(others, { maxLength: Math.min(1, others.length) }),
    )
    .chain((some) =>
      fc.tuple(...some.flat().map(({ ask, as }) => questionFor(about, fact, ask, as))),
    )
    .map((questions) =>
      questions.filter((question) => {
        const item = deriveAsked(about.index, fact, Question.parse(question));
        return item !== undefined && isWellPut(about, item);
      }),
    );
}
