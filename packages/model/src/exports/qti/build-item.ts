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

/** What versions of QTI, and what reads them, want differently. */
export interface ItemForm {
  /** Where the stem of an item with options stands; that of a typed answer is always a paragraph. */
  readonly stem: 'prompt' | 'paragraph';
  readonly feedback: FeedbackStyle;
}

/** Builds the body: the frame, the stem, how to write a typed answer, the options or the field. */
function buildBody({ sheet, title }: ExportDocument, item: Item, form: ItemForm): XmlElement {
  const instruction = writeInstruction(item);
  const isPrompt = form.stem === 'prompt' && instruction === undefined;
  const stem = isPrompt ? [] : [item.stem];
  const paragraphs = [title, ...stem, ...(instruction === undefined ? [] : [instruction])];
  const prompt = isPrompt ? [element('qti-prompt', {}, item.stem)] : [];
  return element(
    'qti-item-body',
    { dir: directionOf(sheet) },
    ...paragraphs.map((text) => element('p', {}, text)),
    ...buildInteraction(item, prompt),
  );
}

/** Builds the document of an item by the names of QTI 3. */
export function buildItem(document: ExportDocument, item: Item, form: ItemForm): XmlElement {
  const feedback = buildFeedback(document, item, form.feedback);
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
    buildBody(document, item, form),
    element('qti-response-processing', {}, ...scoreResponse(item), ...feedback.rules),
    ...feedback.texts,
  );
}
