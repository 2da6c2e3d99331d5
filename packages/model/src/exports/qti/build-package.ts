import type { Item } from '../../item/item.ts';
import type { ExportDocument } from '../export-document.ts';
import { element, writeXml, type XmlElement } from '../xml-tree.ts';
import { zipTexts } from '../zip.ts';
import { buildManifest, type ManifestForm } from './build-manifest.ts';
import { toQtiId } from './qti-id.ts';

/** What differs between the packages of two versions of QTI. */
export interface QtiVersion {
  readonly manifest: ManifestForm;
  /** Of resources: `imsqti_item_xmlv3p0`. */
  readonly itemType: string;
  readonly testType: string;
  readonly buildItem: (document: ExportDocument, item: Item) => XmlElement;
  readonly buildTest: (document: ExportDocument) => XmlElement;
  /** Stands in the manifest before the file of an item. */
  readonly describeItem?: (item: Item) => readonly XmlElement[];
}

const testPath = 'test.xml';
const pathOf = (item: Item): string => `items/${toQtiId(item.id)}.xml`;

/** Builds the test by the names of QTI 3: the items in their order, each with its feedback right after the answer. */
export function buildTest({ sheet, title, items }: ExportDocument): XmlElement {
  const refs = items.map((item) =>
    element('qti-assessment-item-ref', { identifier: toQtiId(item.id), href: pathOf(item) }),
  );
  return element(
    'qti-assessment-test',
    {
      xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
      identifier: `test-${sheet.id}`,
      title,
    },
    element(
      'qti-test-part',
      { identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'individual' },
      element('qti-item-session-control', { 'max-attempts': 1, 'show-feedback': true }),
      element('qti-assessment-section', { identifier: 'questions', title, visible: true }, ...refs),
    ),
  );
}

function* listFiles(
  document: ExportDocument,
  version: QtiVersion,
): Generator<readonly [path: string, text: string]> {
  const resources = document.items.map((item) =>
    element(
      'resource',
      { identifier: toQtiId(item.id), type: version.itemType, href: pathOf(item) },
      ...(version.describeItem?.(item) ?? []),
      element('file', { href: pathOf(item) }),
    ),
  );
  const test = element(
    'resource',
    { identifier: `test-${document.sheet.id}`, type: version.testType, href: testPath },
    element('file', { href: testPath }),
    ...document.items.map(({ id }) => element('dependency', { identifierref: toQtiId(id) })),
  );
  yield [
    'imsmanifest.xml',
    writeXml(buildManifest(document, version.manifest, test, ...resources)),
  ];
  yield [testPath, writeXml(version.buildTest(document))];
  for (const item of document.items) {
    yield [pathOf(item), writeXml(version.buildItem(document, item))];
  }
}

/** Packs a manifest, a test and one file for each item. */
export const buildPackage = (
  document: ExportDocument,
  version: QtiVersion,
): Uint8Array<ArrayBuffer> => zipTexts(listFiles(document, version));
