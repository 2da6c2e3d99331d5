import type { Item } from '../../item/item.ts';
import { directionOf } from '../../sheet/text/direction-of.ts';
import type { ExportDocument } from '../export-document.ts';
import { writeInstruction } from '../question-text.ts';
import { element, type XmlElement } from '../xml-tree.ts';
import { buildInteraction } from './build-interaction.ts';
import { declareResponse } from './declare-response.ts';
import { buildFeedback, type FeedbackStyle } from './feedback-rules.ts';
import { toQtiId } from './qti-id.ts';
import { declareConstants, declareScore, scoreResponse } from './score-rules.ts';

/** Builds the body. The stem is a prompt, or a paragraph before a typed answer, with how to write it. */
function buildBody({ sheet, title }: ExportDocument, item: Item): XmlElement {
  const instruction = writeInstruction(item);
  const paragraphs = instruction === undefined ? [title] : [title, item.stem, instruction];
  const prompt = instruction === undefined ? [element('qti-prompt', {}, item.stem)] : [];
  return element(
    'qti-item-body',
    { dir: directionOf(sheet) },
    ...paragraphs.map((text) => element('p', {}, text)),
    ...buildInteraction(item, prompt),
  );
}

/** Builds the document of an item by the names of QTI 3. */
export function buildItem(document: ExportDocument, item: Item, style: FeedbackStyle): XmlElement {
  const feedback = buildFeedback(document, item, style);
  return element(
    'qti-assessment-item',
    {
      xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
      identifier: toQtiId(item.id),
      title: item.stem,
      adaptive: false,
      'time-dependent': false,
      'xml:lang': document.sheet.language,
    },
    declareResponse(item),
    ...declareScore(item),
    ...feedback.outcomes,
    ...declareConstants(item),
    buildBody(document, item),
    element('qti-response-processing', {}, ...scoreResponse(item), ...feedback.rules),
    ...feedback.texts,
  );
}
