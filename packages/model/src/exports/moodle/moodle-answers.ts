import { labelOf, type Item } from '../../item/item.ts';
import { listDateSpellings } from '../date-spellings.ts';
import { listNotes, mapNotes } from '../explanation.ts';
import { findShare } from '../mark-shares.ts';
import { element, type XmlElement } from '../xml-tree.ts';

/** What a question holds that depends on how it is answered. */
export interface MoodleAnswers {
  /** Moodle's name for the sort of question. */
  readonly type: string;
  readonly fields: readonly XmlElement[];
}

/** A field of one value. */
export const field = (name: string, value: string | number): XmlElement =>
  element(name, {}, String(value));

const textOf = (text: string): XmlElement => field('text', text);

/** A field with a text that Moodle shows as it is, so that `<b>` in an option is no markup. */
export const plainText = (name: string, text: string): XmlElement =>
  element(name, { format: 'plain_text' }, textOf(text));

/** Moodle's texts for right, partly right and wrong answers, which stay empty: each option has feedback of its own. */
const combinedFeedback = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].map(
  (name) => plainText(name, ''),
);

/** An answer with its mark in per cent; in an order, with its place. */
const writeAnswer = (
  text: string,
  fraction: number,
  feedback?: string,
  more: readonly XmlElement[] = [],
): XmlElement =>
  element(
    'answer',
    { fraction, format: 'plain_text' },
    textOf(text),
    ...(feedback === undefined ? [] : [plainText('feedback', feedback)]),
    ...more,
  );

/** The fields of a choice, given the mark for each of its options in per cent. */
function writeChoice(
  item: Extract<Item, { interaction: 'choice' | 'multipleChoice' }>,
  markOf: (id: string) => number,
): MoodleAnswers {
  const isSingle = item.interaction === 'choice';
  const notes = mapNotes(item);
  const fields = [
    field('single', String(isSingle)),
    field('shuffleanswers', String(!(isSingle && item.inSequence))),
    field('answernumbering', 'none'),
    field('showstandardinstruction', 0),
    ...combinedFeedback,
    ...item.options.map(({ id, label }) => writeAnswer(label, markOf(id), notes.get(id))),
  ];
  return { type: 'multichoice', fields };
}

/** Orders are marked by all pairs of lines, as ours are. */
function writeOrder({ key, options }: Extract<Item, { interaction: 'order' }>): MoodleAnswers {
  const fields = [
    field('layouttype', 'VERTICAL'),
    field('selecttype', 'ALL'),
    field('selectcount', key.length),
    field('gradingtype', 'RELATIVE_ALL_PREVIOUS_AND_NEXT'),
    field('showgrading', 'HIDE'),
    field('numberingstyle', 'none'),
    ...combinedFeedback,
    field('shownumcorrect', 1),
    ...key.map((id, at) => writeAnswer(labelOf(options, id), at + 1)),
  ];
  return { type: 'ordering', fields };
}

/** A target that belongs to no option stands beside an empty text, which is how Moodle adds wrong answers. */
function writeMatch({
  options,
  targets,
  key,
}: Extract<Item, { interaction: 'match' }>): MoodleAnswers {
  const pairs = options.map(({ id, label }) => [label, labelOf(targets, key[id])] as const);
  const unused = targets.filter(({ id }) => !Object.values(key).includes(id));
  const all = [...pairs, ...unused.map(({ label }) => ['', label] as const)];
  const fields = [
    field('shuffleanswers', 'true'),
    ...combinedFeedback,
    field('shownumcorrect', 1),
    ...all.map(([text, answer]) =>
      element(
        'subquestion',
        { format: 'plain_text' },
        textOf(text),
        element('answer', {}, textOf(answer)),
      ),
    ),
  ];
  return { type: 'matching', fields };
}

function writeNumber(item: Extract<Item, { interaction: 'number' }>): MoodleAnswers {
  const exact = [field('tolerance', 0)];
  const fields = [
    writeAnswer(String(item.key), 100, undefined, exact),
    ...listNotes(item).map(({ id, text }) => writeAnswer(id, 0, text, exact)),
    field('unitgradingtype', 0),
    field('unitpenalty', 0),
    // The answer has no unit.
    field('showunits', 3),
    field('unitsleft', 0),
  ];
  return { type: 'numerical', fields };
}

function writeDate(item: Extract<Item, { interaction: 'date' }>): MoodleAnswers {
  const spell = (date: string, fraction: number, feedback?: string): XmlElement[] =>
    listDateSpellings(date, item.stem).map((text) => writeAnswer(text, fraction, feedback));
  const fields = [
    field('usecase', 0),
    ...spell(item.key, 100),
    ...listNotes(item).flatMap(({ id, text }) => spell(id, 0, text)),
  ];
  return { type: 'shortanswer', fields };
}

/** Writes the fields of a question that depend on how it is answered; undefined if Moodle cannot mark it. */
export function writeMoodleAnswers(item: Item): MoodleAnswers | undefined {
  switch (item.interaction) {
    case 'choice':
      return writeChoice(item, (id) => (id === item.key ? 100 : 0));
    case 'multipleChoice': {
      const share = findShare(item.key.length);
      if (share === undefined) return undefined;
      return writeChoice(item, (id) => (item.key.includes(id) ? share : -share));
    }
    case 'order':
      return writeOrder(item);
    case 'match':
      return writeMatch(item);
    case 'number':
      return writeNumber(item);
    case 'date':
      return writeDate(item);
  }
}
