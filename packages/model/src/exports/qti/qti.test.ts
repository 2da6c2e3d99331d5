import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bundledCases, hostileDocuments, wordsOf } from '../../../test/export-documents.ts';
import { readPackage } from '../../../test/exports/read-package.ts';
import { readFeedback, readItem, type Naming } from '../../../test/exports/read-qti.ts';
import { findAll, readXml, textsOf } from '../../../test/exports/read-xml.ts';
import type { Item } from '../../item/item.ts';
import { formatEvidenceLine } from '../article-source.ts';
import { listDateSpellings } from '../date-spellings.ts';
import type { ExportDocument } from '../export-document.ts';
import type { ExportFormat } from '../export-format.ts';
import { qti21 } from './qti-2-1.ts';
import { qti3 } from './qti-3.ts';
import { toQti2Name } from './to-qti-2.ts';

interface Version {
  readonly format: ExportFormat;
  readonly itemType: string;
  readonly schemaVersion: string;
  readonly naming: Naming;
}

const versions: readonly Version[] = [
  {
    format: qti3,
    itemType: 'imsqti_item_xmlv3p0',
    schemaVersion: '3.0.0',
    naming: (name) => name,
  },
  {
    format: qti21,
    itemType: 'imsqti_item_xmlv2p1',
    schemaVersion: '1.0.0',
    naming: toQti2Name,
  },
];

async function readBack({ format, itemType, naming }: Version, document: ExportDocument) {
  const { body, losses } = await format.write(document);
  const files = readPackage(body);
  const manifest = readXml(files.get('imsmanifest.xml') ?? '');
  const items = findAll(manifest, 'resource')
    .filter(({ attributes }) => attributes['type'] === itemType)
    .map(({ attributes }) => files.get(attributes['href'] ?? '') ?? '');
  return { files, manifest, items, read: items.map((item) => readItem(item, naming)), losses };
}

const expectedItem = (title: string, item: Item) => {
  const { stem, options, key } = wordsOf(item);
  const isDate = item.interaction === 'date';
  return { title, stem, options, key: isDate ? listDateSpellings(item.key).slice(0, 1) : key };
};

const cases = versions.flatMap((version) =>
  bundledCases.map(([id, document]) => ({ name: version.format.name, id, version, document })),
);

describe.each(cases)('the package $name of $id', ({ version, document }) => {
  it('is read back to the same questions and keys', async () => {
    const { read } = await readBack(version, document);
    expect(read).toEqual(document.items.map((item) => expectedItem(document.title, item)));
  });

  it('holds all feedback and the evidence', async () => {
    const { items } = await readBack(version, document);
    const missing = document.items.flatMap((item, at) => {
      const found = readFeedback(items[at] ?? '', version.naming).join('\n');
      const evidence = formatEvidenceLine(document.sheet, item.evidence);
      const texts = [item.feedback.key, ...Object.values(item.feedback.options), evidence];
      return texts.filter((text) => !found.includes(text));
    });
    expect(missing).toEqual([]);
  });

  it('names each file once in its manifest, and each item in its test', async () => {
    const { files, manifest, items } = await readBack(version, document);
    const named = findAll(manifest, 'file').map(({ attributes }) => attributes['href']);
    expect(['imsmanifest.xml', ...named]).toEqual([...files.keys()]);
    const whole = readXml(files.get('test.xml') ?? '');
    const refs = findAll(whole, version.naming('qti-assessment-item-ref'));
    expect(refs.map(({ attributes }) => files.get(attributes['href'] ?? ''))).toEqual(items);
    expect(textsOf(manifest, 'schemaversion')).toEqual([version.schemaVersion]);
    const identifiers = findAll(manifest, 'resource').map(
      ({ attributes }) => attributes['identifier'],
    );
    expect(new Set(identifiers).size).toBe(files.size - 1);
  });

  it('keeps numbers and dates in sequence and lets players shuffle all else', async () => {
    const { items } = await readBack(version, document);
    const shuffled = items.map((item) => item.includes('shuffle="true"'));
    expect(shuffled).toEqual(
      document.items.map(
        (item) => item.options.length > 0 && !(item.interaction === 'choice' && item.inSequence),
      ),
    );
  });

  it('says which answers it reads less freely and which pictures it leaves out', async () => {
    const { losses } = await readBack(version, document);
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

describe.each(versions)('a package of $format.name', (version) => {
  it('holds any text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDocuments, async (document) => {
        const { read } = await readBack(version, document);
        expect(read).toEqual(document.items.map((item) => expectedItem(document.title, item)));
      }),
      { numRuns: 50 },
    );
  });

  it('has the same bytes each time', async () => {
    const document = bundledCases[0]?.[1];
    if (document === undefined) throw new RangeError('Cannot find a bundled sheet');
    const [first, second] = await Promise.all([
      version.format.write(document),
      version.format.write(document),
    ]);
    expect(first.body).toEqual(second.body);
  });
});

test('only QTI 3 says that a text is read from right to left, and 2.1 names this', async () => {
  const document = bundledCases[0]?.[1];
  if (document === undefined) throw new RangeError('Cannot find a bundled sheet');
  const urdu = { ...document, sheet: { ...document.sheet, language: 'ur' } };
  const [three, two] = await Promise.all([qti3.write(urdu), qti21.write(urdu)]);
  expect([...readPackage(three.body).values()].join('')).toContain('dir="rtl"');
  expect([...readPackage(two.body).values()].join('')).not.toContain('dir=');
  expect(two.losses.some(({ part }) => part.includes('from right to left'))).toBe(true);
});

test('Canvas is told of each order, and of no other item, how it is answered', async () => {
  for (const [, document] of bundledCases) {
    const { body } = await qti21.write(document);
    const manifest = readXml(readPackage(body).get('imsmanifest.xml') ?? '');
    const orders = document.items.filter(({ interaction }) => interaction === 'order');
    expect(textsOf(manifest, 'imsqti:interactionType')).toEqual(
      orders.map(() => 'orderInteraction'),
    );
  }
});
