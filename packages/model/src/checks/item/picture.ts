import { isDated, whyNotBeside } from '../../derive/beside.ts';
import { capitalise } from '../../english/words.ts';
import type { ChoiceItem, Item } from '../../item/item.ts';
import { areApartOnMap } from '../../item/marks-apart.ts';
import type { Picture } from '../../attempt/picture.ts';
import type { Fact } from '../../sheet/fact.ts';
import { formatTime } from '../../sheet/format-time.ts';
import { holdsName } from '../../sheet/text/holds-name.ts';
import { areDisjoint, spanOf, type Span } from '../../sheet/time.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { keysOf, type Flaw, type ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';
import { readSlot } from '../slot-values.ts';

type Drawn<Kind extends Picture['kind']> = Extract<Picture, { kind: Kind }>;

/** True if the options of an item are the gaps of a line. */
export const isOfGaps = (item: Item): item is ChoiceItem =>
  item.interaction === 'choice' && item.picture?.kind === 'line';

const flawIf = (isFlawed: boolean, message: string): Flaw[] => (isFlawed ? [{ message }] : []);

function checkMap({ options }: ChoiceItem, { marks }: Drawn<'map'>, { index }: Context): Flaw[] {
  const misplaced = options.filter(({ id, label }, at) => {
    const mark = marks[at];
    const isThere = index.sheet.entities.some(
      (entity) =>
        entity.type === 'place' &&
        entity.coordinates?.latitude === mark?.latitude &&
        entity.coordinates?.longitude === mark?.longitude &&
        [entity.label, entity.phrase ?? entity.label].map(capitalise).includes(label),
    );
    return mark?.option !== id || !isThere;
  });
  return [
    ...flawIf(marks.length !== options.length, 'Its map has not one mark for each option'),
    ...misplaced.map(({ label }) => ({ message: `Its map does not mark "${label}" where it is` })),
    ...flawIf(!areApartOnMap(marks), 'The marks of its map lie too near each other'),
  ];
}

/** An event that the line shows, with the fact that has its name. */
interface Shown {
  readonly name: string;
  readonly fact: Fact;
  readonly span: Span;
}

/** The facts that the line shows; leaves out an event that none of them names, or that shows another date. */
function findShown({ proof }: ChoiceItem, { events }: Drawn<'line'>, context: Context): Shown[] {
  const given = context.readSlots(proof.query.given).filter(({ slot }) => slot === 'name');
  return events.flatMap(({ label, date }) => {
    const found = given.find(({ fact, slot }) =>
      readSlot(context.index, fact, slot).map(capitalise).includes(label),
    );
    const time = found && timeOfFact(found.fact);
    return found === undefined || time === undefined || formatTime(time) !== date
      ? []
      : [{ name: label, fact: found.fact, span: spanOf(time) }];
  });
}

/** True if a gap says in words between which events it lies. */
function isNamedAfter(label: string, before: string | undefined, after: string | undefined) {
  const text = label.toLowerCase();
  const [from, to] = [before?.toLowerCase(), after?.toLowerCase()];
  if (from === undefined) return text === `before ${to}`;
  return text === (to === undefined ? `after ${from}` : `between ${from} and ${to}`);
}

function checkGaps({ options, inSequence }: ChoiceItem, { events }: Drawn<'line'>): Flaw[] {
  const names = events.map(({ label }) => label);
  const misnamed = options.filter(
    ({ label }, at) => !isNamedAfter(label, names[at - 1], names[at]),
  );
  return [
    ...flawIf(!inSequence, 'Its gaps would be shuffled'),
    ...flawIf(options.length !== events.length + 1, 'Its line has not one gap for each option'),
    ...misnamed.map(({ label }) => ({ message: `"${label}" is not the gap that it stands for` })),
  ];
}

/** Compares the key and the order of the events with the times of their facts. */
function checkTimes(item: ChoiceItem, asked: Fact, shown: readonly Shown[]): Flaw[] {
  const time = timeOfFact(asked);
  if (time === undefined) return [{ message: 'What it asks for has no time' }];
  const own = spanOf(time);
  const ordered = shown.every(
    ({ span }, at) => at === 0 || span.first > (shown[at - 1]?.span.last ?? 0),
  );
  const gap = shown.filter(({ span }) => span.last < own.first).length;
  const isClear = shown.every(({ span }) => areDisjoint(span, own));
  const isKey = item.options[gap]?.id === item.key;
  return [
    ...flawIf(!ordered, 'The events on its line are not in the order of their times'),
    ...flawIf(
      !isClear || !isKey,
      `"${keysOf(item)[0]?.label}" is not where it belongs on the line`,
    ),
  ];
}

function checkLine(item: ChoiceItem, picture: Drawn<'line'>, context: Context): Flaw[] {
  const [asked] = context.readSlots(item.proof.query.select).map(({ fact }) => fact);
  if (asked === undefined) return [{ message: 'It asks for a fact that the sheet does not hold' }];
  const shown = findShown(item, picture, context);
  const time = timeOfFact(asked);
  const { index } = context;
  const dates = time === undefined ? [] : [formatTime(time), index.lexicon.formatTime(time)];
  return [
    ...checkGaps(item, picture),
    ...flawIf(shown.length < picture.events.length, 'Its line shows an event that no fact has'),
    ...checkTimes(item, asked, shown),
    ...shown.flatMap(({ name, fact }) => {
      const why = whyNotBeside(asked, fact);
      return why === undefined ? [] : [{ message: `It cannot stand beside "${name}": ${why}` }];
    }),
    ...flawIf(isDated(item.stem), 'Its stem says when it was'),
    ...shown.flatMap(({ name }) =>
      flawIf(holdsName(item.stem, name.toLowerCase()), `Its stem names "${name}" of its line`),
    ),
    ...flawIf(
      !dates.some((date) => item.feedback.key.includes(date)),
      `Its feedback does not say when it was: ${dates[0]}`,
    ),
  ];
}

/**
 * Check 31: a map has a mark for each option, where the sheet says that it lies, and all can be told apart. A line shows events in
 * their order, with the gaps between them as options; the facts put the key there, and nothing but their times decides it.
 */
export const checkPicture: ItemCheck = (item, context) => {
  if (item.interaction !== 'choice' || item.picture === undefined) return [];
  return item.picture.kind === 'map'
    ? checkMap(item, item.picture, context)
    : checkLine(item, item.picture, context);
};
