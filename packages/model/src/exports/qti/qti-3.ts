import { countOf } from '../count-of.ts';
import type { ExportFormat } from '../export-format.ts';
import { buildItem } from './build-item.ts';
import { buildPackage, buildTest, type QtiVersion } from './build-package.ts';
import { listLosses } from './losses.ts';

const version: QtiVersion = {
  itemType: 'imsqti_item_xmlv3p0',
  testType: 'imsqti_test_xmlv3p0',
  buildItem: (document, item) => buildItem(document, item, { stem: 'prompt', feedback: 'apart' }),
  buildTest,
  manifest: {
    namespaces: { xmlns: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1' },
    schema: 'QTI Package',
    schemaVersion: '3.0.0',
  },
};

/** A package with a test. Every score is the model's, also of answers that are right in part. */
export const qti3: ExportFormat = {
  name: 'qti-3',
  label: 'QTI 3.0 (newer assessment platforms)',
  extension: 'zip',
  mediaType: 'application/zip',
  write: async (document) => ({
    body: buildPackage(document, version),
    contents: countOf(document.items.length, 'question'),
    losses: listLosses(document.items),
  }),
};
