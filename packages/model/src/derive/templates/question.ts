import { number } from '../../interactions/number.ts';
import type { Topic } from '../../sheet/topic.ts';
import type { Item } from '../../item/item.ts';
import { capitalise } from '../../english/words.ts';
import { writeQuestion } from '../../english/write-clause.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { Question } from '../../sheet/question.ts';
import { rankOfTime, type Time } from '../../sheet/time.ts';
import { partsOf, type Single } from '../../sheet/value.ts';
import { buildAuthored, type Authored } from '../build/authored.ts';
import { slotsOf, type Draft } from '../build/draft.ts';
import type { Answer } from '../candidate.ts';
import { formatStatement } from '../feedback/statement.ts';
import { dateFormatOf, formatKeyNumber, listFoilCandidates } from '../question-foils.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { listSlotOptions, numberOf, timeOfFact, type SlotOption } from '../slot-options.ts';

/** The topic of questions about a fact whose question and clause name none. */
const topicOf = (fact: Fact, { ask, as, topic }: Question): Topic => {
  if (topic !== undefined) return topic;
  if (fact.topic !== undefined) return fact.topic;
  if (fact.kind === 'claim') return 'claims';
  if (as === 'date' || ask === 'time' || ask === 'departure') return 'dates';
  if (fact.kind === 'delegation' && ask === 'destinations') return 'places';
  return as === 'number' ? 'figures' : 'delegates';
};

/** All slots of a fact but the one that is asked for: what the stem may give. */
function listGiven(fact: Fact, asked: string): string[] {
  const slots =
    fact.kind === 'clause'
      ? ['subject', ...fact.slots.map(({ slot }) => slot), 'verb']
      : fact.kind === 'office'
        ? asked === 'title'
          ? ['person']
          : ['title', 'organisation']
        : fact.kind === 'claim'
          ? [asked === 'claimant' ? 'content' : 'claimant']
          : ['name'];
  return slots.filter((slot) => slot !== asked);
}

/** The right answers of a choice: the whole value, or each of the offered parts. */
function findKeys(options: readonly SlotOption[], { as, key, keys }: Question): SlotOption[] {
  const [whole] = options;
  if (whole === undefined) return [];
  if (as !== 'multipleChoice') {
    return [key === undefined ? whole : { labels: [capitalise(key), ...whole.labels] }];
  }
  const single = options.filter(({ value }) => value !== undefined);
  if (keys === undefined) return [...single];
  return single.filter(({ value }) => keys.some((each) => isSame(each, value)));
}

/** True for the same entity, and for values with the same words or numbers. */
const isSame = (a: Single, b: Single | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object' && 'text' in a && 'text' in b
    ? a.text === b.text
    : JSON.stringify(a) === JSON.stringify(b);

/** The position of a value among numbers or dates. */
function rankOf(fact: Fact, { ask }: Question): number | undefined {
  if (ask === 'time' || ask === 'departure') {
    const time = timeOfFact(fact);
    return time && rankOfTime(time);
  }
  const options =
    fact.kind === 'clause' ? fact.slots.find(({ slot }) => slot === ask)?.value : undefined;
  const value = options ?? (fact.kind === 'clause' && ask === 'subject' ? fact.subject : undefined);
  const [part, ...others] = value === undefined ? [] : partsOf(value);
  if (typeof part === 'object' && 'count' in part && others.length === 0) return part.count;
  return ask === 'size' ? numberOf(fact, ask) : undefined;
}

const toAnswer = ({ labels }: SlotOption, feedback: string, rank: number | undefined): Answer => {
  const [label = '', ...aliases] = labels;
  return { label, aliases, feedback, ...(rank === undefined ? {} : { rank }) };
};

/** A day, month or year as a typed response; undefined for an interval. */
function toTyped(
  time: Time | undefined,
): { key: string; granularity: 'day' | 'month' | 'year' } | undefined {
  switch (time?.granularity) {
    case 'day':
      return { key: time.date, granularity: 'day' };
    case 'month':
      return { key: time.month, granularity: 'month' };
    case 'year':
      return { key: time.year, granularity: 'year' };
    default:
      return undefined;
  }
}

const unitOf = (fact: Fact, { ask }: Question): string => {
  if (fact.kind !== 'clause') return 'people';
  if (fact.unit !== undefined) return fact.unit;
  const values = [
    fact.subject,
    ...fact.slots.filter(({ slot }) => slot === ask).map(({ value }) => value),
  ];
  const counted = values
    .flatMap(partsOf)
    .findLast((part) => typeof part === 'object' && 'count' in part);
  return typeof counted === 'object' && 'of' in counted ? counted.of : '';
};

/** The values of the slot; a time or a number is written like the other options of the question. */
function listOptions(index: IndexedSheet, fact: Fact, question: Question): SlotOption[] {
  const options = listSlotOptions(index, fact, question.ask);
  const time =
    question.ask === 'time' || question.ask === 'departure' ? timeOfFact(fact) : undefined;
  const label =
    time === undefined
      ? formatKeyNumber(index, fact, question)
      : dateFormatOf(index, fact, question)(time);
  if (label === undefined) return options;
  return options.map((option) => ({ ...option, labels: [label, ...option.labels] }));
}

/** Derives the item of one question that an editor asks. Empty if the fact has nothing in the slot. */
function deriveQuestion(index: IndexedSheet, fact: Fact, question: Question): Item[] {
  const options = listOptions(index, fact, question);
  const stem =
    question.stem ??
    (fact.kind === 'clause' ? writeQuestion(index.lexicon, fact, question.ask) : undefined);
  if (stem === undefined || options.length === 0) return [];
  const statement = formatStatement(index, fact);
  const draft: Draft = {
    template: `${question.ask}-${question.as}`,
    topic: topicOf(fact, question),
    stem,
    asks: [{ fact, slot: question.ask }],
    given: slotsOf(fact, ...listGiven(fact, question.ask)),
    because: statement,
    ...(fact.kind === 'claim' ? { party: fact.claimant } : {}),
  };
  const candidates = listFoilCandidates(index, fact, question);
  const rank = rankOf(fact, question);
  const keys = findKeys(options, question).map((option) =>
    toAnswer(option, question.more ?? statement, rank),
  );
  const authored: Authored = { draft, keys, candidates, feedback: question.more ?? statement };
  switch (question.as) {
    case 'choice':
    case 'multipleChoice':
      return buildAuthored(index, authored, { interaction: question.as });
    case 'number': {
      const value = numberOf(fact, question.ask);
      const unit = unitOf(fact, question);
      // Nobody could type two and a half of what is counted whole.
      return value === undefined || !number.parse({ options: [], unit }, value).ok
        ? []
        : buildAuthored(index, authored, { interaction: 'number', key: value, unit });
    }
    case 'date': {
      const typed = toTyped(timeOfFact(fact));
      return typed === undefined
        ? []
        : buildAuthored(index, authored, { interaction: 'date', ...typed });
    }
  }
}

/** Derives the items of all questions that editors ask about single facts. */
export const deriveQuestions = (index: IndexedSheet): Item[] =>
  index.sheet.facts.flatMap((fact) =>
    fact.questions.flatMap((question) => deriveQuestion(index, fact, question)),
  );
