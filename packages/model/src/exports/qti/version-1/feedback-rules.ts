import { nameOption } from '../../../grade/name-option.ts';
import type { Item } from '../../../item/item.ts';
import { listDateSpellings } from '../../date-spellings.ts';
import { listGeneralExplanation, listNotes } from '../../explanation.ts';
import type { ExportDocument } from '../../export-document.ts';
import { element, type XmlElement } from '../../xml-tree.ts';
import { material, response } from './build-presentation.ts';
import { equals } from './score-rules.ts';

interface Line {
  readonly name: string;
  readonly text: string;
  /** The answers after any of which it is shown; absent if it always is. */
  readonly after?: readonly string[];
}

/** What Canvas shows after every answer. */
const general = 'general_fb';

/** Lines of an order or a match have no feedback of their own in QTI 1.2, so all of it is shown after every answer. */
function listLines(document: ExportDocument, item: Item): Line[] {
  const always = { name: general, text: listGeneralExplanation(document, item).join('\n\n') };
  if (item.interaction === 'order' || item.interaction === 'match') return [always];
  const lines = listNotes(item).map(({ id, text }, at) => ({
    name: `note${at + 1}_fb`,
    text: nameOption(item.options, id, text),
    after: item.interaction === 'date' ? listDateSpellings(id, item.stem) : [id],
  }));
  return [always, ...lines];
}

const show = (name: string, condition: XmlElement): XmlElement =>
  element(
    'respcondition',
    { continue: 'Yes' },
    element('conditionvar', {}, condition),
    element('displayfeedback', { feedbacktype: 'Response', linkrefid: name }),
  );

/** Builds the lines of feedback with the rules that show them, which stand before those of the score. */
export function buildFeedback(document: ExportDocument, item: Item) {
  const lines = listLines(document, item);
  return {
    rules: lines.flatMap(({ name, after }) =>
      after === undefined
        ? [show(name, element('other'))]
        : after.map((answer) => show(name, equals(response, answer))),
    ),
    texts: lines.map(({ name, text }) =>
      element('itemfeedback', { ident: name }, element('flow_mat', {}, material(text))),
    ),
  };
}
