import type { ChoiceItem } from '../../item/item.ts';
import type { FactSlot } from '../../sheet/fact-slot.ts';
import type { Fact } from '../../sheet/fact.ts';
import { formatTime } from '../../sheet/format-time.ts';
import { fromDayNumber, spanOf, type Time } from '../../sheet/time.ts';
import { frameYear } from '../../english/lexicon.ts';
import { capitalise } from '../../english/words.ts';
import { namesOf, type Candidate } from '../candidate.ts';
import { predictChoice } from '../difficulty.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { nearInTime } from '../distractors/nearness.ts';
import {
  buildBase,
  buildProof,
  feedbackById,
  hasShortStem,
  numberAnswers,
  slotOfEach,
  toOptions,
  type ItemDraft,
} from './item-draft.ts';

/** An event that has a time. */
export interface Timed {
  readonly fact: Fact;
  readonly time: Time;
}

/** An event that stands on the line: what it is called inside a sentence, and what the feedback says about it. */
export interface Placed extends Timed {
  readonly name: string;
  readonly feedback: string;
}

/** The places around events in the order of time, in words. */
function nameGaps(names: readonly string[]): string[] {
  const first = names[0] ?? '';
  const between = names.slice(1).map((name, at) => `Between ${names[at]} and ${name}`);
  return [`Before ${first}`, ...between, `After ${names.at(-1) ?? first}`];
}

/** A date in all ways to write it, with its month and its year: in another text, each of them may reveal the gap. The frame's year reveals none. */
function listDates(index: IndexedSheet, time: Time): string[] {
  const [year = '', month = ''] = fromDayNumber(spanOf(time).first).split('-');
  const wider: Time[] = [
    { granularity: 'month', month: `${year}-${month}`, inferred: [] },
    { granularity: 'year', year, inferred: [] },
  ];
  const isYear = time.granularity === 'year';
  return [
    formatTime(time),
    index.lexicon.formatTime(time),
    ...wider.slice(isYear ? 1 : 0, year === frameYear(index) ? 1 : 2).map(formatTime),
  ];
}

/** What the line shows: the times of all events, and so the time between two of them if the sheet asks for it. */
function listAsked(
  { sheet }: IndexedSheet,
  facts: readonly [Fact, ...Fact[]],
): [FactSlot, ...FactSlot[]] {
  const find = (id: string): Fact | undefined => facts.find((fact) => fact.id === id);
  const intervals = sheet.arrangements.flatMap((arrangement): FactSlot[] => {
    if (!('between' in arrangement)) return [];
    const [from, to] = arrangement.between.map(find);
    return from === undefined || to === undefined ? [] : [{ fact: from, slot: `until-${to.id}` }];
  });
  const [first, ...rest] = slotOfEach(facts, 'time');
  return [first, ...rest, ...intervals];
}

/** The gaps as answers. Each wrong one has an event between itself and the right one, which proves it wrong. */
function listGaps(asked: Timed, placed: readonly Placed[], because: string) {
  const own = spanOf(asked.time);
  const at = placed.filter(({ time }) => spanOf(time).first < own.first).length;
  return nameGaps(placed.map(({ name }) => name)).map((label, gap) => {
    const event = placed[gap < at ? gap : gap - 1];
    if (gap === at || event === undefined) return { label, feedback: because, rank: gap };
    return {
      label,
      feedback: `Too ${gap < at ? 'early' : 'late'}. ${event.feedback}`,
      rank: gap,
      rule: 'disjoint-spans' as const,
      facts: [asked.fact.id, event.fact.id],
      source: event.fact.id,
      near: nearInTime(own, spanOf(event.time)),
    };
  });
}

/**
 * Builds a single choice that asks between which of the placed events, earliest first, another one belongs. The options are
 * gaps, so their words and their number say nothing about the key. The line shows the dates of the placed events.
 */
export function buildLine(
  index: IndexedSheet,
  drafted: Omit<ItemDraft, 'asks' | 'select' | 'given'>,
  asked: Timed,
  placed: readonly Placed[],
  feedback: string,
): ChoiceItem[] {
  const facts = [asked.fact, ...placed.map(({ fact }) => fact)] as const;
  const draft: ItemDraft = {
    ...drafted,
    asks: listAsked(index, facts),
    select: [{ fact: asked.fact, slot: 'time' }],
    given: placed.flatMap(({ fact }) => [
      { fact, slot: 'name' },
      { fact, slot: 'time' },
    ]),
  };
  if (!hasShortStem(draft)) return [];
  const numbered = numberAnswers(listGaps(asked, placed, feedback));
  const isWrong = (answer: object): answer is Candidate => 'rule' in answer;
  const wrong = numbered.map(({ answer }) => answer).filter(isWrong);
  return numbered
    .filter(({ answer }) => !isWrong(answer))
    .map(({ id, answer }) => ({
      ...buildBase(draft, wrong),
      interaction: 'choice',
      inSequence: true,
      options: toOptions(numbered),
      picture: {
        kind: 'line',
        events: placed.map(({ name, time }) => ({
          label: capitalise(name),
          date: formatTime(time),
        })),
      },
      key: id,
      reveals: namesOf({ ...answer, aliases: listDates(index, asked.time) }),
      difficulty: predictChoice(wrong.map(({ near }) => near)),
      proof: buildProof(index, draft, numbered),
      feedback: { key: feedback, options: feedbackById(numbered) },
    }));
}
