import type { Item, Option } from '../../../item/item.ts';
import type { ExportDocument } from '../../export-document.ts';
import { listQuestionLines } from '../../question-text.ts';
import { element, type XmlElement } from '../../xml-tree.ts';

/** The name of the one response of an item; an order and a match have one for each of their lines. */
export const response = 'response1';

/** The name of the response that belongs to a line of an order or a match. */
export const responseOf = (option: string): string => `response_${option}`;

/** A text that is no markup. */
export const material = (text: string): XmlElement =>
  element('material', {}, element('mattext', { texttype: 'text/plain' }, text));

const labels = (options: readonly Option[]): XmlElement[] =>
  options.map(({ id, label }) => element('response_label', { ident: id }, material(label)));

const buildChoice = (
  options: readonly Option[],
  cardinality: 'Single' | 'Multiple',
  isShuffled: boolean,
): XmlElement =>
  element(
    'response_lid',
    { ident: response, rcardinality: cardinality },
    element('render_choice', { shuffle: isShuffled ? 'Yes' : 'No' }, ...labels(options)),
  );

/** One choice for each line: all lines have the same options to choose from. */
const buildRows = (rows: readonly Option[], options: readonly Option[]): XmlElement[] =>
  rows.map(({ id, label }) =>
    element(
      'response_lid',
      { ident: responseOf(id), rcardinality: 'Single' },
      material(label),
      element('render_choice', { shuffle: 'No' }, ...labels(options)),
    ),
  );

const buildField = (type: 'Decimal' | 'String'): XmlElement =>
  element(
    'response_str',
    { ident: response, rcardinality: 'Single' },
    element('render_fib', { fibtype: type }, element('response_label', { ident: 'answer1' })),
  );

/** The places of an order as options: QTI 1.2 is read with no order by most systems, so each line is matched with its place. */
export const listPlaces = (count: number): Option[] =>
  Array.from({ length: count }, (_, at) => ({ id: `place${at + 1}`, label: String(at + 1) }));

function buildResponses(item: Item): XmlElement[] {
  switch (item.interaction) {
    case 'choice':
      return [buildChoice(item.options, 'Single', !item.inSequence)];
    case 'multipleChoice':
      return [buildChoice(item.options, 'Multiple', true)];
    case 'order':
      return buildRows(item.options, listPlaces(item.options.length));
    case 'match':
      return buildRows(item.options, item.targets);
    case 'number':
      return [buildField('Decimal')];
    case 'date':
      return [buildField('String')];
  }
}

/** Builds what is shown: the frame, the stem, how to write a typed answer, the options or the field. */
export const buildPresentation = (document: ExportDocument, item: Item): XmlElement =>
  element(
    'presentation',
    {},
    material(listQuestionLines(document, item).join('\n\n')),
    ...buildResponses(item),
  );
