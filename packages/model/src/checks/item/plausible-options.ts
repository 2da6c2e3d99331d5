import { findAskedCount } from '../../attempt/asked-count.ts';
import { monthPattern, parseSpan } from '../../sheet/format-time.ts';
import { frameYear } from '../../english/lexicon.ts';
import { spell } from '../../english/words.ts';
import type { Item, Option } from '../../item/item.ts';
import { spanOf, toDayNumber, type Span } from '../../sheet/time.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { listWrongAnswers } from '../added-words.ts';
import {
  distractorsOf,
  escapePattern,
  fold,
  keysOf,
  wholeWord,
  type Flaw,
  type ItemCheck,
} from '../check.ts';
import { checkForcedOrder, checkSelfAccusation } from './decided-by-logic.ts';
import { isEditors } from '../editors-items.ts';
import type { Context } from '../context.ts';

/** A wrong date with its days. */
interface DateOption {
  readonly label: string;
  readonly span: Span;
}

function toSpan(label: string, { index }: Context): Span | undefined {
  return parseSpan(label) ?? parseSpan(`${label} ${frameYear(index) ?? ''}`);
}

const listDates = (labels: readonly string[], context: Context): DateOption[] =>
  labels.flatMap((label) => {
    const span = toSpan(label, context);
    return span === undefined ? [] : [{ label, span }];
  });

/** The bounds of the times that an item asks for. */
const listBounds = (item: Item, context: Context) =>
  context
    .readSlots(item.proof.query.select)
    .flatMap(({ fact, slot }) =>
      fact.timeBounds !== undefined && /^(?:time|departure)$/.test(slot) ? [fact.timeBounds] : [],
    );

/** The first day on which the answer may be, if the stem or the frame says so, with the reason. */
function listEarliest(item: Item, context: Context): { day: number; why: string }[] {
  const { sheet } = context.index;
  const asked = context.readSlots(item.proof.query.select).map(({ fact }) => fact);
  const isPlanned = asked.some(({ modality }) => modality === 'planned');
  const frame =
    isPlanned && sheet.asOf !== undefined
      ? [{ day: spanOf(sheet.asOf).first, why: 'the article, in which it is still planned' }]
      : [];
  const bounds = listBounds(item, context).flatMap(({ from }) =>
    from === undefined ? [] : [{ day: toDayNumber(from), why: `its first possible day, ${from}` }],
  );
  const stem = fold(item.stem);
  const named = sheet.facts.flatMap((fact) => {
    const time = timeOfFact(fact);
    const name = fact.kind === 'clause' ? fact.name : undefined;
    if (asked.includes(fact) || time === undefined || name === undefined) return [];
    const event = escapePattern(fold(name));
    return wholeWord(`(?:after|since|following|response to) ${event}`).test(stem)
      ? [{ day: spanOf(time).first, why: name }]
      : [];
  });
  return [...frame, ...named, ...bounds];
}

/** The last day of the frame, if the answer is the time of something that happened. */
function findLatest(item: Item, context: Context): number | undefined {
  const { asOf } = context.index.sheet;
  const asked = context.readSlots(item.proof.query.select).map(({ fact }) => fact);
  const isPast = asked.length > 0 && asked.every(({ modality }) => modality === 'occurred');
  return isPast &&
    asOf !== undefined &&
    item.proof.query.select.every((slot) => slot.endsWith('#time'))
    ? spanOf(asOf).last
    : undefined;
}

/** Dates that lie before what the stem or the frame puts before the answer, or after the article. */
function checkDates(item: Item, context: Context): Flaw[] {
  const keys = listDates(
    keysOf(item).map(({ label }) => label),
    context,
  );
  const [key] = keys;
  if (item.interaction !== 'choice' || key === undefined) return [];
  const wrong = listDates(
    distractorsOf(item).map(({ label }) => label),
    context,
  );
  const latest = findLatest(item, context);
  const late =
    latest === undefined || key.span.first > latest
      ? []
      : wrong
          .filter(({ span }) => span.first > latest)
          .map(({ label }) => ({
            message: `"${label}" is impossible: it lies after the article, in which it has happened`,
          }));
  const beyond = listBounds(item, context).flatMap(({ to }) =>
    to === undefined
      ? []
      : wrong
          .filter(({ span }) => span.first > toDayNumber(to))
          .map(({ label }) => ({
            message: `"${label}" is impossible: it lies after its last possible day, ${to}`,
          })),
  );
  const early = listEarliest(item, context)
    .filter(({ day }) => key.span.last >= day)
    .flatMap(({ day, why }) =>
      wrong
        .filter(({ span }) => span.last < day)
        .map(({ label }) => ({ message: `"${label}" is impossible: it lies before ${why}` })),
    );
  return [...early, ...late, ...beyond];
}

/** Small words at the start of an option, in groups of one sense. Articles have none: some names have one, others do not. */
const leading: ReadonlyMap<string, string> = new Map(
  [
    'to',
    'that',
    'in on at near under over',
    'by with through without',
    'for',
    'from',
    'after before since until',
    'because',
  ].flatMap((group) => group.split(' ').map((word) => [word, group] as const)),
);

const firstWordOf = (label: string): string => fold(label).split(/\s+/, 1)[0] ?? '';

/** The group of the small word with which a label begins, which says what kind of answer it is; else empty. */
const senseOf = (label: string): string => leading.get(firstWordOf(label)) ?? '';

/** Words that only a clause begins with: one among noun phrases stands out. */
const clausal: ReadonlySet<string> = new Set(['to', 'that', 'because']);

/** Quotes the words with which options begin, each once. */
const listStarts = (options: readonly Option[]): string =>
  [...new Set(options.map(({ label }) => `"${firstWordOf(label)}"`))].join(' or ');

/** The only option that begins with another small word than all the rest, which begin with the same. */
function checkSenses(item: Item, { typeOf }: Context): Flaw[] {
  if (item.interaction !== 'choice' || item.options.length < 3) return [];
  if (item.options.some(({ label }) => typeOf(label) !== undefined)) return [];
  const groups = [...Map.groupBy(item.options, ({ label }) => senseOf(label))];
  const [odd, rest, ...others] = groups.toSorted(([, a], [, b]) => a.length - b.length);
  if (odd?.[1].length !== 1 || rest === undefined || others.length > 0) return [];
  if (rest[0] === '' && !clausal.has(odd[0])) return [];
  const starts =
    rest[0] === ''
      ? `it alone begins with ${listStarts(odd[1])}`
      : `all others begin with ${listStarts(rest[1])}`;
  return odd[1].map(({ label }) => ({
    message: `"${label}" is an option of another sense: ${starts}. Word all alike`,
  }));
}

/** A stem that asks for several options and does not say how many, so that the page lets readers choose as many. */
function checkCount(item: Item): Flaw[] {
  if (item.interaction !== 'multipleChoice') return [];
  const { length } = item.key;
  if (findAskedCount(item.stem) === length) return [];
  const count = spell(length);
  return [
    {
      message: `Its stem does not say that ${count} options are right: write "Which ${count} of these …?", or "Choose ${count}." after the question`,
    },
  ];
}

/** Wrong answers that get the same feedback, so one of the two is not explained. */
function checkFeedback(item: Item): Flaw[] {
  const groups = Map.groupBy(listWrongAnswers(item), ({ feedback }) => fold(feedback));
  return [...groups.values()].flatMap(([first, second]) =>
    first === undefined || second === undefined || first.feedback === ''
      ? []
      : [{ message: `"${first.label}" and "${second.label}" have the same feedback` }],
  );
}

const rank = new RegExp(
  String.raw`\b(?:\d{1,2} )?(?:${monthPattern})\b(?: \d{4})?|\b[12]\d{3}\b|\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|last)\b`,
  'gi',
);

/** Lines of an order that say themselves where they belong. */
function checkLines(item: Item): Flaw[] {
  if (item.interaction !== 'order') return [];
  const ranks = item.options.map(({ label }) => label.match(rank)?.join(' ').toLowerCase() ?? '');
  return new Set(ranks.filter((each) => each !== '')).size > 1
    ? [{ message: 'Its lines carry the answer: dates or ordinals' }]
    : [];
}

/**
 * Check 28, as far as a program can see: no option of an editor's question can be struck out without the fact. No date is made
 * impossible by the stem or the frame, no option is of another sense than the rest, the stem says how many are right, each wrong
 * answer is explained by itself, nobody accuses oneself, and no line of an order carries a date or an ordinal, or tells another.
 */
export const checkPlausibleOptions: ItemCheck = (item, context) =>
  isEditors(item, context.index.sheet)
    ? [
        ...checkDates(item, context),
        ...checkSenses(item, context),
        ...checkCount(item),
        ...checkFeedback(item),
        ...checkLines(item),
        ...checkSelfAccusation(item, context),
        ...checkForcedOrder(item, context),
      ]
    : [];
