import { number } from '../../interactions/number.ts';
import type { Topic } from '../../sheet/topic.ts';
import type { Item } from '../../item/item.ts';
import { frameYear } from '../../english/lexicon.ts';
import { capitalise } from '../../english/words.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { Question } from '../../sheet/question.ts';
import { rankOfTime } from '../../sheet/time.ts';
import { sameValue } from '../../sheet/rules/slots-of-fact.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { asksTime, timesAsked } from '../distractors/asked-time.ts';
import { buildAuthored, type Authored } from '../build/authored.ts';
import { slotsOf, templateOf, type ItemDraft } from '../build/item-draft.ts';
import type { Answer } from '../candidate.ts';
import { explainFact, formatStatement } from '../feedback/statement.ts';
import {
  countIn,
  dateFormatOf,
  formatKeyNumber,
  isBoundOnly,
  listFoilCandidates,
  stemOf,
} from '../distractors/question-foils.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { countOf, listSlotOptions, type SlotOption } from '../slot-options.ts';
import { toTypedDate } from '../typed-date.ts';

/** The topic of questions about a fact whose question and clause name none. */
const topicOf = (fact: Fact, { ask, as, topic }: Question): Topic => {
  if (topic !== undefined) return topic;
  if (fact.topic !== undefined) return fact.topic;
  if (fact.kind === 'claim') return 'claims';
  if (timesAsked(fact, { ask, as }).length > 0) return 'dates';
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
          : asked === 'name'
            ? ['sender', 'leader', 'destinations']
            : ['name'];
  return slots.filter((slot) => slot !== asked);
}

/** The right answers of a choice: the whole value, or each of the offered parts. */
function findKeys(options: readonly SlotOption[], { as, key, keys }: Question): SlotOption[] {
  const [whole] = options;
  if (whole === undefined) return [];
  if (as !== 'multipleChoice') {
    return [key === undefined ? whole : { ...whole, labels: [capitalise(key), ...whole.labels] }];
  }
  return options.filter(
    ({ value }) =>
      value !== undefined && (keys === undefined || keys.some((each) => sameValue(each, value))),
  );
}

/** The position of a value among numbers or dates. */
function rankOf(fact: Fact, question: Question): number | undefined {
  const time = asksTime(question) ? timeOfFact(fact) : undefined;
  return time === undefined ? countIn(fact, question.ask)?.count : rankOfTime(time);
}

const toAnswer = (
  { labels, value }: SlotOption,
  feedback: string,
  rank: number | undefined,
): Answer => {
  const [label, ...aliases] = labels;
  return {
    label,
    aliases,
    feedback,
    ...(typeof value === 'string' ? { entity: value } : {}),
    ...(rank === undefined ? {} : { rank }),
  };
};

/** The values of the slot; a time or a number is written like the other options of the question. */
function listOptions(index: IndexedSheet, fact: Fact, question: Question): SlotOption[] {
  const options = listSlotOptions(index, fact, question.ask);
  const time = asksTime(question) ? timeOfFact(fact) : undefined;
  const label =
    time === undefined
      ? formatKeyNumber(index, fact, question)
      : dateFormatOf(index, fact, question)(time);
  const format = dateFormatOf(index, fact, question);
  return options.map((option) => {
    const { value, labels } = option;
    const shown = typeof value === 'object' && 'time' in value ? format(value.time) : label;
    return shown === undefined ? option : { ...option, labels: [shown, ...labels] };
  });
}

/**
 * The parts of a date that no other option has, in lower case: its year, its month with the year, its day and month.
 * The frame's year reveals nothing, because other texts are full of it.
 */
function listRevealingParts(index: IndexedSheet, key: string, others: readonly string[]): string[] {
  const forms = [/\d{4}$/, /\p{L}+ \d{4}$/u, /^\d{1,2} \p{L}+(?= \d{4}$)/u];
  return forms
    .flatMap((form) => key.match(form)?.[0] ?? [])
    .filter((part) => part !== frameYear(index) && part !== key)
    .filter((part) => !others.some((other) => ` ${other} `.includes(` ${part} `)))
    .map((part) => part.toLowerCase());
}

/** Derives the item of one question that an editor asks. Empty if the fact has nothing in the slot. */
export function deriveQuestion(index: IndexedSheet, fact: Fact, question: Question): Item[] {
  const options = listOptions(index, fact, question);
  const stem = stemOf(index, fact, question);
  if (stem === undefined || options.length === 0) return [];
  const statement = formatStatement(index, fact);
  const draft: ItemDraft = {
    template: templateOf(question),
    topic: topicOf(fact, question),
    stem,
    asks: [{ fact, slot: question.ask }],
    given: slotsOf(fact, ...listGiven(fact, question.ask)),
    because: statement,
    ...(fact.kind === 'claim' ? { party: fact.claimant } : {}),
  };
  const candidates = listFoilCandidates(index, fact, question);
  const rank = rankOf(fact, question);
  const feedback = question.more ?? explainFact(index, fact);
  const keys = findKeys(options, question).map((option) => toAnswer(option, feedback, rank));
  const others = candidates.map(({ label }) => label);
  const alsoReveals =
    timesAsked(fact, question).length > 0
      ? keys.flatMap(({ label }) => listRevealingParts(index, label, others))
      : [];
  const authored: Authored = { draft, keys, candidates, feedback, alsoReveals };
  switch (question.as) {
    case 'choice':
    case 'multipleChoice':
      return buildAuthored(index, authored, { interaction: question.as });
    case 'number': {
      const counted = countOf(fact, question.ask);
      if (counted === undefined) return [];
      const unit = (fact.kind === 'clause' ? fact.unit : undefined) ?? counted.of;
      // Every number below a lower bound is one too; only an editor's own words can ask for the one of the article.
      if (isBoundOnly(fact, question)) return [];
      // Nobody could type two and a half of what is counted whole.
      if (!number.parse({ options: [], unit }, counted.count).ok) return [];
      return buildAuthored(index, authored, { interaction: 'number', key: counted.count, unit });
    }
    case 'date': {
      const time = timeOfFact(fact);
      const typed = time && toTypedDate(time);
      return typed === undefined
        ? []
        : buildAuthored(index, authored, {
            interaction: 'date',
            key: typed.date,
            granularity: typed.granularity,
          });
    }
  }
}

/** Derives the items of all questions that editors ask about single facts. */
export const deriveQuestions = (index: IndexedSheet): Item[] =>
  index.sheet.facts.flatMap((fact) =>
    fact.questions.flatMap((question) => deriveQuestion(index, fact, question)),
  );
