import { labelOf, type Item } from '../../item/item.ts';
import { listDateSpellings } from '../date-spellings.ts';
import { listNotes } from '../explanation.ts';
import { findShare } from '../mark-shares.ts';
import type { XmlContent } from './moodle-document.ts';

type Fields = Readonly<Record<string, XmlContent | readonly XmlContent[]>>;

/** A text that Moodle shows as it is, so that `<b>` in an option is no markup. */
export const plainText = (text: string): Fields => ({ '@format': 'plain_text', text });

/** Moodle's texts for right, partly right and wrong answers, which stay empty: each option has feedback of its own. */
const combinedFeedback: Fields = {
  correctfeedback: plainText(''),
  partiallycorrectfeedback: plainText(''),
  incorrectfeedback: plainText(''),
};

const writeAnswer = (text: string, fraction: number, feedback = ''): Fields => ({
  '@fraction': fraction,
  ...plainText(text),
  feedback: plainText(feedback),
});

const noteOn = (item: Item, id: string): string =>
  listNotes(item).find((note) => note.id === id)?.text ?? '';

/** The fields of a choice, given the mark for each of its options in per cent. */
function writeChoice(
  item: Extract<Item, { interaction: 'choice' | 'multipleChoice' }>,
  markOf: (id: string) => number,
): Fields {
  const isSingle = item.interaction === 'choice';
  return {
    '@type': 'multichoice',
    single: String(isSingle),
    shuffleanswers: String(!(isSingle && item.inSequence)),
    answernumbering: 'none',
    showstandardinstruction: 0,
    ...combinedFeedback,
    answer: item.options.map(({ id, label }) => writeAnswer(label, markOf(id), noteOn(item, id))),
  };
}

/** Orders are marked by all pairs of lines, as ours are. */
function writeOrder({ key, options }: Extract<Item, { interaction: 'order' }>): Fields {
  return {
    '@type': 'ordering',
    layouttype: 'VERTICAL',
    selecttype: 'ALL',
    selectcount: key.length,
    gradingtype: 'RELATIVE_ALL_PREVIOUS_AND_NEXT',
    showgrading: 'HIDE',
    numberingstyle: 'none',
    ...combinedFeedback,
    shownumcorrect: 1,
    answer: key.map((id, at) => writeAnswer(labelOf(options, id), at + 1)),
  };
}

/** A target that belongs to no option stands beside an empty text, which is how Moodle adds wrong answers. */
function writeMatch({ options, targets, key }: Extract<Item, { interaction: 'match' }>): Fields {
  const pairs = options.map(({ id, label }) => [label, labelOf(targets, key[id])] as const);
  const unused = targets.filter(({ id }) => !Object.values(key).includes(id));
  const all = [...pairs, ...unused.map(({ label }) => ['', label] as const)];
  return {
    '@type': 'matching',
    shuffleanswers: 'true',
    ...combinedFeedback,
    shownumcorrect: 1,
    subquestion: all.map(([text, answer]) => ({ ...plainText(text), answer: { text: answer } })),
  };
}

function writeNumber(item: Extract<Item, { interaction: 'number' }>): Fields {
  const wrong = listNotes(item).map(({ id, text }) => writeAnswer(id, 0, text));
  return {
    '@type': 'numerical',
    answer: [writeAnswer(String(item.key), 100), ...wrong].map((each) => ({
      ...each,
      tolerance: 0,
    })),
    unitgradingtype: 0,
    unitpenalty: 0,
    // The answer has no unit.
    showunits: 3,
    unitsleft: 0,
  };
}

function writeDate(item: Extract<Item, { interaction: 'date' }>): Fields {
  const spell = (date: string, fraction: number, feedback?: string): Fields[] =>
    listDateSpellings(date, item.stem).map((text) => writeAnswer(text, fraction, feedback));
  return {
    '@type': 'shortanswer',
    usecase: 0,
    answer: [
      ...spell(item.key, 100),
      ...listNotes(item).flatMap(({ id, text }) => spell(id, 0, text)),
    ],
  };
}

/** The fields of a question that depend on how it is answered; undefined if Moodle cannot mark it. */
export function writeMoodleAnswers(item: Item): Fields | undefined {
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
