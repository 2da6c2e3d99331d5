import type { Item } from '../../item/item.ts';
import { countOf } from '../count-of.ts';
import type { ExportDocument } from '../export-document.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { buildItem } from './build-item.ts';
import { buildPackage, buildTest, type QtiVersion } from './build-package.ts';
import { listDirectionLosses, listLosses } from './losses.ts';
import { toQti2 } from './to-qti-2.ts';
import { element, type XmlElement } from '../xml-tree.ts';

/** Canvas guesses how each item is answered but for orders, of which it has to be told. */
const describeOrder = ({ interaction }: Item): XmlElement[] =>
  interaction === 'order'
    ? [
        element(
          'metadata',
          {},
          element(
            'imsqti:qtiMetadata',
            {},
            element('imsqti:interactionType', {}, 'orderInteraction'),
          ),
        ),
      ]
    : [];

const version: QtiVersion = {
  itemType: 'imsqti_item_xmlv2p1',
  testType: 'imsqti_test_xmlv2p1',
  // Canvas overlooks most prompts, and reads feedback from one outcome.
  buildItem: (document, item) =>
    toQti2(buildItem(document, item, { stem: 'paragraph', feedback: 'together' })),
  buildTest: (document) => toQti2(buildTest(document)),
  describeItem: describeOrder,
  manifest: {
    namespaces: {
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:imsqti': 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    },
    schema: 'QTIv2.1 Package',
    schemaVersion: '1.0.0',
  },
};

function* listLossesOf2({ sheet, items }: ExportDocument): Generator<Loss> {
  yield* listDirectionLosses(sheet);
  yield* listLosses(items);
  yield {
    part: 'in Canvas, scores of answers that are right in part, all spellings of a date but one, feedback on parts of an order or a match',
    reason: 'Canvas marks by rules of its own; other systems follow the file',
  };
}

/** As QTI 3, with the names of 2.1, and in the form that Canvas reads. */
export const qti21: ExportFormat = {
  name: 'qti-2-1',
  label: 'QTI 2.1 (Canvas and most other systems)',
  extension: 'zip',
  mediaType: 'application/zip',
  write: async (document) => ({
    body: buildPackage(document, version),
    contents: countOf(document.items.length, 'question'),
    losses: [...listLossesOf2(document)],
  }),
};
