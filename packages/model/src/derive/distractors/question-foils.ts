import type { Rule } from '../../item/proof.ts';
import { writeCounted } from '../../english/value-text.ts';
import { attribute, writeDeed, writeQuestion } from '../../english/write-clause.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { OutsideFact } from '../../sheet/outside-fact.ts';
import type { Question, QuestionFoil } from '../../sheet/question.ts';
import { formatTime } from '../../sheet/format-time.ts';
import { valueOf } from '../../sheet/rules/slots-of-fact.ts';
import { timesIn } from '../../sheet/slot-times.ts';
import { spanOf, type Time } from '../../sheet/time.ts';
import type { Count } from '../../sheet/value.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { nameEntity, type Candidate } from '../candidate.ts';
import { explainFact } from '../feedback/statement.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { asksTime, timeOffered, timesAsked, toTime } from './asked-time.ts';
import { nearInSize, nearInTime, nearness } from './nearness.ts';
import { capitalise, formatNumber } from '../../english/words.ts';
import { countOf, listSlotOptions, numberOf } from '../slot-options.ts';
import { toDigits } from '../typed-date.ts';

/** A wrong answer as an option, and the response that a typed item takes for it. */
export interface FoilCandidate extends Candidate {
  readonly response: string;
}

type Shown = Pick<Candidate, 'label' | 'aliases' | 'entity' | 'rank' | 'near' | 'rule'> & {
  response: string;
};

/** The time that a wrong answer shows: a date, or that of another fact. */
function timeOfFoil(
  index: IndexedSheet,
  fact: Fact,
  question: Pick<Question, 'ask' | 'as'>,
  foil: QuestionFoil,
): Time | undefined {
  if (foil.date !== undefined) return toTime(foil.date);
  const other = findOther(index, foil);
  return other && timeOffered(fact, question, other);
}

/** Formats the dates of a question: without the year only if all of them lie in the frame's. */
export function dateFormatOf(
  index: IndexedSheet,
  fact: Fact,
  question: Question,
): (time: Time) => string {
  const times = [
    ...timesAsked(fact, question),
    ...question.foils.map((foil) => timeOfFoil(index, fact, question, foil)),
  ].flatMap((time) => time ?? []);
  const { formatTime: formatInFrame } = index.lexicon;
  return times.every((time) => formatInFrame(time) !== formatTime(time))
    ? formatInFrame
    : formatTime;
}

function showTime(index: IndexedSheet, fact: Fact, question: Question, time: Time): Shown {
  const [own] = timesAsked(fact, question);
  return {
    label: dateFormatOf(index, fact, question)(time),
    rank: spanOf(time).first,
    near: own === undefined ? nearness.foil : nearInTime(spanOf(own), spanOf(time)),
    rule: asksTime(question) ? 'disjoint-spans' : ruleFor(fact, question.ask),
    response: toDigits(time),
  };
}

/** The number in a slot, with what it counts; undefined if the slot has no single number. */
export function countIn(
  fact: Fact,
  ask: string,
): (Pick<Count, 'count' | 'of'> & Partial<Count>) | undefined {
  if (fact.kind === 'delegation') return ask === 'size' ? countOf(fact, ask) : undefined;
  const value = fact.kind === 'clause' ? valueOf(fact, ask) : undefined;
  return typeof value === 'object' && 'count' in value ? value : undefined;
}

/** True if a question in no words of an editor asks to type a number that the fact gives only as a bound. */
export function isBoundOnly(fact: Fact, { ask, stem }: Question): boolean {
  const bound = countIn(fact, ask)?.bound;
  return stem === undefined && (bound === 'atLeast' || bound === 'atMost');
}

/** The stem of a question: the editor's, or the one that a clause gives, with who says so. */
export function stemOf(
  { lexicon }: IndexedSheet,
  fact: Fact,
  { ask, stem }: Question,
): string | undefined {
  if (stem !== undefined || fact.kind !== 'clause') return stem;
  const question = writeQuestion(lexicon, fact, ask);
  return question && attribute(lexicon, fact, question);
}

/** Formats the numbers of a question: with what they count, if they are options and the stem does not say it. */
function numberFormatOf(
  index: IndexedSheet,
  fact: Fact,
  question: Question,
): (value: number) => string {
  const of = countIn(fact, question.ask)?.of;
  if (question.as !== 'choice' || of === undefined) return formatNumber;
  const stem = stemOf(index, fact, question)?.toLowerCase();
  // The stem may say a part of it: "How many pounds?" leaves "billion" of "billion pounds" to the options.
  const missing = of.split(' ').filter((word) => !stem?.includes(word.toLowerCase()));
  return (value) =>
    missing.length === 0
      ? formatNumber(value)
      : writeCounted(formatNumber(value), missing.join(' '));
}

/** The number that a question asks for as an option; undefined if it asks for something else. */
export function formatKeyNumber(
  index: IndexedSheet,
  fact: Fact,
  question: Question,
): string | undefined {
  const count = countIn(fact, question.ask);
  return count && numberFormatOf(index, fact, question)(count.count);
}

/** Why another number is wrong. That more is no lower bound follows from no fact, so the editor's reason has to say it. */
function ruleForNumber(fact: Fact, ask: string, value: number): Rule {
  const own = countIn(fact, ask);
  return own?.bound === 'atLeast' && value > own.count ? 'editor-foil' : 'other-value';
}

function showNumber(index: IndexedSheet, fact: Fact, question: Question, value: number): Shown {
  const own = numberOf(fact, question.ask);
  return {
    label: numberFormatOf(index, fact, question)(value),
    rank: value,
    near: own === undefined ? nearness.foil : nearInSize(own, value),
    rule: ruleForNumber(fact, question.ask, value),
    response: String(value),
  };
}

/** Why another value of a slot is wrong: nothing else can fill it, its list is whole, or the editor says so. */
function ruleFor(fact: Fact, ask: string): Rule {
  if (
    fact.kind === 'clause' &&
    fact.slots.some(({ slot, sole }) => slot === ask && sole !== undefined)
  ) {
    return 'single-valued';
  }
  return fact.complete.some(({ slot }) => slot === ask) ? 'closed-list' : 'editor-foil';
}

function showFact(
  index: IndexedSheet,
  fact: Fact,
  question: Question,
  other: Fact | OutsideFact,
): Shown | undefined {
  if (asksTime(question) || timesIn(fact, question.ask).length > 0) {
    const shown = timeOffered(fact, question, other);
    return shown && showTime(index, fact, question, shown);
  }
  const time = timeOfFact(other);
  if ('kind' in other && countIn(fact, question.ask) !== undefined) {
    const value = numberOf(other, question.ask);
    return value === undefined ? undefined : showNumber(index, fact, question, value);
  }
  const label =
    question.ask === 'deed'
      ? 'kind' in other
        ? other.kind === 'clause'
          ? writeDeed(index.lexicon, other)
          : undefined
        : other.deed && capitalise(other.deed)
      : 'kind' in other
        ? listSlotOptions(index, other, question.ask)[0]?.labels[0]
        : undefined;
  if (label === undefined) return undefined;
  const areDated = time !== undefined && timeOfFact(fact) !== undefined;
  const asksEvent = question.ask === 'deed' || question.ask === 'name';
  return {
    label,
    near: nearness.sameGroup,
    rule: areDated && asksEvent ? 'disjoint-spans' : ruleFor(fact, question.ask),
    response: label,
  };
}

function show(
  index: IndexedSheet,
  fact: Fact,
  question: Question,
  foil: QuestionFoil,
): Shown | undefined {
  const { entity, label, number, date } = foil;
  if (date !== undefined) return showTime(index, fact, question, toTime(date));
  if (number !== undefined) return showNumber(index, fact, question, number);
  if (entity !== undefined) {
    const named = nameEntity(index, entity);
    const rule = ruleFor(fact, question.ask);
    return { ...named, near: nearness.knownFoil, rule, response: named.label };
  }
  if (label !== undefined) {
    const shown = capitalise(label);
    return {
      label: shown,
      near: nearness.foil,
      rule: ruleFor(fact, question.ask),
      response: shown,
    };
  }
  const other = findOther(index, foil);
  return other && showFact(index, fact, question, other);
}

const findOther = (index: IndexedSheet, { fact }: QuestionFoil): Fact | OutsideFact | undefined =>
  fact === undefined ? undefined : index.factOrOutside(fact);

/** What an option really is: in the editor's words, or what the sheet says about it. */
function explain(index: IndexedSheet, foil: QuestionFoil): string {
  const other = findOther(index, foil);
  if (foil.because !== undefined) return foil.because;
  if (other !== undefined) return 'kind' in other ? explainFact(index, other) : other.statement;
  return (foil.entity && index.entity(foil.entity).about) ?? '';
}

/** The wrong answers of a question as options, with what proves each wrong. Leaves out those with nothing in the slot. */
export function listFoilCandidates(
  index: IndexedSheet,
  fact: Fact,
  question: Question,
  foils: readonly QuestionFoil[] = question.foils,
): FoilCandidate[] {
  return foils.flatMap((foil) => {
    const shown = show(index, fact, question, foil);
    if (shown === undefined) return [];
    const other = findOther(index, foil);
    return [
      {
        ...shown,
        feedback: explain(index, foil),
        facts: [fact.id, ...(other !== undefined && 'kind' in other ? [other.id] : [])],
        source: foil.fact ?? foil.entity ?? shown.label,
      },
    ];
  });
}
