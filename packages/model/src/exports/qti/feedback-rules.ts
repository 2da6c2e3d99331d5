import { nameOption } from '../../grade/name-option.ts';
import type { Item } from '../../item/item.ts';
import { listDateSpellings } from '../date-spellings.ts';
import { listExplanation, listNotes } from '../explanation.ts';
import type { ExportDocument } from '../export-document.ts';
import { element, type XmlElement } from '../xml-tree.ts';
import { constant, declareOutcome, optionAt, setOutcome, variable, when } from './expressions.ts';

const response = variable('RESPONSE');

/** Canvas shows what is called "general" after every answer. */
const afterEach = 'general_explanation';

/** The condition under which a line is shown: its wrong option is chosen, or its part of the answer is wrong. */
function isWrongBy(item: Item, id: string): XmlElement {
  switch (item.interaction) {
    case 'choice':
      return element('qti-match', {}, response, constant('identifier', id));
    case 'multipleChoice':
      return element('qti-member', {}, constant('identifier', id), response);
    case 'order': {
      const stands = element(
        'qti-match',
        {},
        optionAt(item.key.indexOf(id) + 1),
        constant('identifier', id),
      );
      return element('qti-not', {}, stands);
    }
    case 'match':
      return element('qti-not', {}, element('qti-member', {}, variable(`PAIR_${id}`), response));
    case 'number': {
      const exact = { 'tolerance-mode': 'exact' };
      return element('qti-equal', exact, response, constant('float', id));
    }
    case 'date': {
      const spellings = listDateSpellings(id, item.stem).map((spelling) =>
        element(
          'qti-string-match',
          { 'case-sensitive': false },
          response,
          constant('string', spelling),
        ),
      );
      return element('qti-or', {}, ...spellings);
    }
  }
}

/**
 * How the lines that are shown are stored: all in the outcome FEEDBACK, which Canvas wants, or each in an outcome of its own,
 * which more players get right.
 */
export type FeedbackStyle = 'together' | 'apart';

interface Line {
  /** "feedback_1" */
  readonly name: string;
  readonly paragraphs: readonly string[];
  /** Absent if it is always shown. */
  readonly condition?: XmlElement;
}

function listLines(document: ExportDocument, item: Item): Line[] {
  const lines = listNotes(item).map(({ id, text }, at) => ({
    name: `feedback_${at + 1}`,
    paragraphs: [nameOption(item.options, id, text)],
    condition: isWrongBy(item, id),
  }));
  const [key = '', ...more] = listExplanation(document, item);
  // It may stand behind a line about another option.
  const named = item.interaction === 'choice' ? nameOption(item.options, item.key, key) : key;
  return [...lines, { name: afterEach, paragraphs: [named, ...more] }];
}

const outcomeOf = ({ name }: Line, style: FeedbackStyle): string =>
  style === 'together' ? 'FEEDBACK' : name.toUpperCase();

function show(line: Line, style: FeedbackStyle): XmlElement {
  const name = constant('identifier', line.name);
  const shown =
    style === 'together' ? element('qti-multiple', {}, variable('FEEDBACK'), name) : name;
  const rule = setOutcome(outcomeOf(line, style), shown);
  return line.condition === undefined ? rule : when(line.condition, rule);
}

const write = (line: Line, style: FeedbackStyle): XmlElement =>
  element(
    'qti-modal-feedback',
    {
      'outcome-identifier': outcomeOf(line, style),
      identifier: line.name,
      'show-hide': 'show',
    },
    element('qti-content-body', {}, ...line.paragraphs.map((text) => element('p', {}, text))),
  );

const together = element('qti-outcome-declaration', {
  identifier: 'FEEDBACK',
  cardinality: 'multiple',
  'base-type': 'identifier',
});

/** Builds the lines of feedback, one for each wrong answer and one that says why the key is right, with what shows them. */
export function buildFeedback(document: ExportDocument, item: Item, style: FeedbackStyle) {
  const lines = listLines(document, item);
  return {
    outcomes:
      style === 'together'
        ? [together]
        : lines.map((line) => declareOutcome(outcomeOf(line, style), 'identifier')),
    rules: lines.map((line) => show(line, style)),
    texts: lines.map((line) => write(line, style)),
  };
}
