import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bundledCases, hostileDocuments, wordsOf } from '../../test/export-documents.ts';
import { readPackage } from '../../test/exports/read-package.ts';
import { readFeedback, readItem } from '../../test/exports/read-qti.ts';
import { findAll, readXml, textsOf } from '../../test/exports/read-xml.ts';
import type { Item } from '../item/item.ts';
import { formatEvidenceLine } from './article-source.ts';
import { listDateSpellings } from './date-spellings.ts';
import type { ExportDocument } from './export-document.ts';
import { qti3 } from './qti-3.ts';

async function readBack(document: ExportDocument) {
  const { body, losses } = await qti3.write(document);
  const files = readPackage(body);
  const manifest = readXml(files.get('imsmanifest.xml') ?? '');
  const items = findAll(manifest, 'resource')
    .filter(({ attributes }) => attributes['type'] === 'imsqti_item_xmlv3p0')
    .map(({ attributes }) => files.get(attributes['href'] ?? '') ?? '');
  return { files, manifest, items, losses };
}

const expectedItem = (title: string, item: Item) => {
  const { stem, options, key } = wordsOf(item);
  const isDate = item.interaction === 'date';
  return { title, stem, options, key: isDate ? listDateSpellings(item.key).slice(0, 1) : key };
};

describe.each(bundledCases)('the package of %s', (_id, document) => {
  it('is read back to the same questions and keys', async () => {
    const { items } = await readBack(document);
    expect(items.map((item) => readItem(item))).toEqual(
      document.items.map((item) => expectedItem(document.title, item)),
    );
  });

  it('holds all feedback and the evidence', async () => {
    const { items } = await readBack(document);
    const missing = document.items.flatMap((item, at) => {
      const found = readFeedback(items[at] ?? '').join('\n');
      const evidence = formatEvidenceLine(document.sheet, item.evidence);
      const texts = [item.feedback.key, ...Object.values(item.feedback.options), evidence];
      return texts.filter((text) => !found.includes(text));
    });
    expect(missing).toEqual([]);
  });

  it('names each file once in its manifest, and each item in its test', async () => {
    const { files, manifest, items } = await readBack(document);
    const named = findAll(manifest, 'file').map(({ attributes }) => attributes['href']);
    expect(['imsmanifest.xml', ...named]).toEqual([...files.keys()]);
    const refs = findAll(readXml(files.get('test.xml') ?? ''), 'qti-assessment-item-ref');
    expect(refs.map(({ attributes }) => files.get(attributes['href'] ?? ''))).toEqual(items);
    expect(textsOf(manifest, 'schemaversion')).toEqual(['3.0.0']);
    const identifiers = findAll(manifest, 'resource').map(
      ({ attributes }) => attributes['identifier'],
    );
    expect(new Set(identifiers).size).toBe(files.size - 1);
  });

  it('keeps numbers and dates in sequence and lets players shuffle all else', async () => {
    const { items } = await readBack(document);
    const shuffled = items.map((item) => item.includes('shuffle="true"'));
    expect(shuffled).toEqual(
      document.items.map(
        (item) => item.options.length > 0 && !(item.interaction === 'choice' && item.inSequence),
      ),
    );
  });

  it('says which answers it reads less freely and which pictures it leaves out', async () => {
    const { losses } = await readBack(document);
    const named = losses.flatMap(({ item }) => item ?? []);
    const expected = document.items.filter(
      (item) =>
        item.interaction === 'number' ||
        item.interaction === 'date' ||
        (item.interaction === 'choice' && item.picture !== undefined),
    );
    expect(named).toEqual(expected.map(({ id }) => id));
  });
});

test('any text is read back as it is', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async (document) => {
      const { items } = await readBack(document);
      expect(items.map((item) => readItem(item))).toEqual(
        document.items.map((item) => expectedItem(document.title, item)),
      );
    }),
    { numRuns: 50 },
  );
});

test('the same document gives the same bytes', async () => {
  const [[, document] = []] = bundledCases;
  if (document === undefined) throw new RangeError('Cannot find a bundled sheet');
  const [first, second] = await Promise.all([qti3.write(document), qti3.write(document)]);
  expect(first.body).toEqual(second.body);
});
