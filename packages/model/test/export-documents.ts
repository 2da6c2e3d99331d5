import * as fc from 'fast-check';
import { bundledSheets } from '../sheets/index.ts';
import { toExportDocument, type ExportDocument } from '../src/exports/export-document.ts';
import { labelOf, type Item, type Option } from '../src/item/item.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';

/** The signed questions of each bundled sheet. */
export const bundledDocuments: readonly ExportDocument[] = bundledSheets.map((sheet) =>
  toExportDocument(FactSheet.parse(sheet)),
);

/** The bundled documents with their names, for tables of tests. */
export const bundledCases = bundledDocuments.map(
  (document) => [document.sheet.id, document] as const,
);

/** One item of each interaction. */
const samples: readonly Item[] = [
  ...new Map(
    bundledDocuments.flatMap(({ items }) => items.map((item) => [item.interaction, item] as const)),
  ).values(),
];

/** What is markup in some format, or looks like it. */
const marks =
  String.raw`~ = # { } : \ \n -> %50% [html] // $ * #### <b> & &amp; &lt; " ' ]]> <!-- --> <?xml </text> <script>`
    .split(' ')
    .concat('+ - @ , ; | _ :: .. {{c1::x}} a\u2028b 😀 اردو é word India 7 2'.split(' '));
const piece = fc.constantFrom(' ', ...marks);

/** Texts with the marks of all formats, with spaces as sheets allow them. */
const hostileText = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').replaceAll(/ +/g, ' ').trim())
  .filter((text) => text !== '');

/** Gives each text a number at its end, so that no two are the same. */
function nameAll<Named extends Option>(options: readonly Named[], texts: readonly string[]) {
  return options.map((option, at) => ({ ...option, label: `${texts[at] ?? 'x'} ${at + 1}` }));
}

function withTexts(sample: Item, [stem = '', key = '', note = '', ...labels]: string[]): Item {
  const notes = Object.keys(sample.feedback.options).map(
    (id, at) => [id, `${note} (${at})`] as const,
  );
  const item = {
    ...sample,
    stem: `${stem}?`,
    options: nameAll(sample.options, labels),
    feedback: { key: `${key}.`, options: Object.fromEntries<string>(notes) },
  };
  return item.interaction === 'match'
    ? { ...item, targets: nameAll(item.targets, labels.toReversed()) }
    : item;
}

/** Items of every interaction whose texts hold what is markup in some format. */
export const hostileDocuments: fc.Arbitrary<ExportDocument> = fc
  .record({
    document: fc.constantFrom(...bundledDocuments),
    title: hostileText,
    texts: fc.array(fc.array(hostileText, { minLength: 12, maxLength: 12 }), {
      minLength: samples.length,
      maxLength: samples.length,
    }),
  })
  .map(({ document, title, texts }) => ({
    // The message of a failure need not print the sheet.
    [fc.toStringMethod]: () => JSON.stringify({ title, texts }),
    sheet: document.sheet,
    title,
    items: samples.map((sample, at) => withTexts(sample, texts[at] ?? [])),
  }));

/** What a format wrote, as text. Throws TypeError if it wrote bytes. */
export function textOf(body: string | Uint8Array): string {
  if (typeof body !== 'string') throw new TypeError('Cannot read bytes as text');
  return body;
}

/** The right answer by its labels; an option of a match with its target. */
export function keyByLabels(item: Item): unknown {
  switch (item.interaction) {
    case 'choice':
    case 'multipleChoice':
      return item.options
        .filter(({ id }) => [item.key].flat().includes(id))
        .map(({ label }) => label);
    case 'order':
      return item.key.map((id) => labelOf(item.options, id));
    case 'match':
      return Object.fromEntries(
        item.options.map(({ id, label }) => [label, labelOf(item.targets, item.key[id])]),
      );
    case 'number':
    case 'date':
      return [item.key];
  }
}

/** What has to come back from every format: an item's words by its labels. */
export const wordsOf = (item: Item) => ({
  stem: item.stem,
  options: item.options.map(({ label }) => label),
  key: keyByLabels(item),
});
