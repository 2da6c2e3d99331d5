import type { Item } from '../../item/item.ts';
import { countOf } from '../count-of.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { element, writeXml } from '../xml-tree.ts';
import { zipTexts } from '../zip.ts';
import { buildManifest, type ManifestForm } from './build-manifest.ts';
import { listDirectionLosses, listLosses } from './losses.ts';
import { buildAssessment } from './version-1/build-assessment.ts';

const manifest: ManifestForm = {
  namespaces: { xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1' },
  schema: 'IMS Content',
  schemaVersion: '1.1.3',
};

function* listLossesOf1(item: Item): Generator<Loss> {
  const lose = (part: string, reason: string): Loss => ({ item: item.id, part, reason });
  if (item.interaction === 'multipleChoice') {
    yield lose(
      'marks for partly right answers',
      'the file asks for all right options and no other; Canvas divides the mark by a rule of its own',
    );
  }
  if (item.interaction === 'order') {
    yield lose(
      'putting lines in order',
      'few systems read orders of QTI 1.2; each line is matched with its place, and marked by places',
    );
  }
  if (item.interaction === 'order' || item.interaction === 'match') {
    yield lose(
      'feedback on each wrong line alone',
      'lines have none in QTI 1.2; it is all shown after the answer',
    );
  }
}

/** A package with one test, in the form that Canvas reads and writes for its classic quizzes. */
export const qti12: ExportFormat = {
  name: 'qti-1-2',
  label: 'QTI 1.2 (Canvas’ classic quizzes and older systems)',
  extension: 'zip',
  mediaType: 'application/zip',
  write: async (document) => {
    const { sheet, items } = document;
    const path = 'assessment.xml';
    const test = element(
      'resource',
      { identifier: `test-${sheet.id}`, type: 'imsqti_xmlv1p2', href: path },
      element('file', { href: path }),
    );
    return {
      body: zipTexts([
        ['imsmanifest.xml', writeXml(buildManifest(document, manifest, test))],
        [path, writeXml(buildAssessment(document))],
      ]),
      contents: countOf(items.length, 'question'),
      losses: [
        ...listDirectionLosses(sheet),
        ...listLosses(items),
        ...items.flatMap((item) => [...listLossesOf1(item)]),
      ],
    };
  },
};
