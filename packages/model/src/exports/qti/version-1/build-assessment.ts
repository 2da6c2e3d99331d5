import type { Item } from '../../../item/item.ts';
import type { ExportDocument } from '../../export-document.ts';
import { element, type XmlElement } from '../../xml-tree.ts';
import { toQtiId } from '../qti-id.ts';
import { buildPresentation } from './build-presentation.ts';
import { buildFeedback } from './feedback-rules.ts';
import { declareScore, scoreResponse } from './score-rules.ts';

/** What Canvas calls each sort of question; others see it by its parts. */
const types: Readonly<Record<Item['interaction'], string>> = {
  choice: 'multiple_choice_question',
  multipleChoice: 'multiple_answers_question',
  order: 'matching_question',
  match: 'matching_question',
  number: 'numerical_question',
  date: 'short_answer_question',
};

const describe = (label: string, entry: string): XmlElement =>
  element(
    'qtimetadatafield',
    {},
    element('fieldlabel', {}, label),
    element('fieldentry', {}, entry),
  );

function buildItem(document: ExportDocument, item: Item): XmlElement {
  const feedback = buildFeedback(document, item);
  const fields = [
    describe('question_type', types[item.interaction]),
    describe('points_possible', '1'),
  ];
  return element(
    'item',
    { ident: toQtiId(item.id), title: item.stem },
    element('itemmetadata', {}, element('qtimetadata', {}, ...fields)),
    buildPresentation(document, item),
    element('resprocessing', {}, declareScore(), ...feedback.rules, ...scoreResponse(item)),
    ...feedback.texts,
  );
}

/** Builds the document with all items in their order. */
export function buildAssessment(document: ExportDocument): XmlElement {
  const { sheet, title, items } = document;
  return element(
    'questestinterop',
    { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
    element(
      'assessment',
      { ident: `test-${sheet.id}`, title, 'xml:lang': sheet.language },
      element(
        'section',
        { ident: 'root_section' },
        ...items.map((item) => buildItem(document, item)),
      ),
    ),
  );
}
