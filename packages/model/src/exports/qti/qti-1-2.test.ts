import type { XmlElement } from '@rgrove/parse-xml';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bundledCases, hostileDocuments, wordsOf } from '../../../test/export-documents.ts';
import { readPackage } from '../../../test/exports/read-package.ts';
import { childrenOf, findAll, readXml, textsOf } from '../../../test/exports/read-xml.ts';
import type { Item } from '../../item/item.ts';
import { formatEvidenceLine } from '../article-source.ts';
import { listDateSpellings } from '../date-spellings.ts';
import type { ExportDocument } from '../export-document.ts';
import { qti12 } from './qti-1-2.ts';

async function readBack(document: ExportDocument) {
  const { body, losses } = await qti12.write(document);
  const files = readPackage(body);
  const [resource] = findAll(readXml(files.get('imsmanifest.xml') ?? ''), 'resource');
  const whole = readXml(files.get(resource?.attributes['href'] ?? '') ?? '');
  return { files, resource, items: findAll(whole, 'item'), losses };
}

/** The only element with a name. Throws SyntaxError if there are more or none. */
function only(parent: XmlElement, name: string): XmlElement {
  const [found, ...others] = findAll(parent, name);
  if (found === undefined || others.length > 0) {
    throw new SyntaxError(`Cannot read the item: it has ${others.length} other “${name}”`);
  }
  return found;
}

const labelsOf = (parent: XmlElement): [string, string][] =>
  findAll(parent, 'response_label').map(({ attributes, text }) => [
    attributes['ident'] ?? '',
    text,
  ]);

/** The rules that change the score, with the values of each response that they want or refuse. */
const listScores = (item: XmlElement) =>
  findAll(item, 'respcondition').flatMap((rule) =>
    findAll(rule, 'setvar').map((set) => ({
      action: set.attributes['action'],
      points: Number(set.text),
      equal: findAll(rule, 'varequal').map(({ attributes, text }) => [
        attributes['respident'] ?? '',
        text,
      ]),
      refused: findAll(rule, 'not').flatMap((not) => textsOf(not, 'varequal')),
    })),
  );

const textOfType = (item: XmlElement): string => textsOf(item, 'fieldentry')[0] ?? '';

/** The right answer by its labels. */
function keyOf(item: XmlElement): unknown {
  const scores = listScores(item);
  const wanted = scores.flatMap(({ equal, refused }) =>
    equal.map(([, value = '']) => value).filter((value) => !refused.includes(value)),
  );
  const rows = findAll(item, 'response_lid');
  switch (textOfType(item)) {
    case 'matching_question':
      return Object.fromEntries(
        scores.map(({ equal }) => {
          const [ident, value = ''] = equal[0] ?? [];
          const row = rows.find(({ attributes }) => attributes['ident'] === ident);
          if (row === undefined) throw new SyntaxError(`Cannot find the row ${ident}`);
          return [
            only(childrenOf(row, 'material')[0] ?? row, 'mattext').text,
            new Map(labelsOf(row)).get(value),
          ];
        }),
      );
    case 'numerical_question':
      return wanted.map(Number);
    case 'short_answer_question':
      return wanted;
    default: {
      const labels = new Map(labelsOf(item));
      return wanted.map((id) => labels.get(id));
    }
  }
}

function readItem(item: XmlElement) {
  const presentation = only(item, 'presentation');
  const [title, stem] = (childrenOf(presentation, 'material')[0]?.text ?? '').split('\n\n');
  const type = textOfType(item);
  const rows = findAll(presentation, 'response_lid');
  const options =
    type === 'matching_question'
      ? rows.map((row) => childrenOf(row, 'material')[0]?.text)
      : labelsOf(presentation).map(([, label]) => label);
  return { title, stem, options: rows.length === 0 ? [] : options, key: keyOf(item) };
}

function expectedItem(title: string, item: Item) {
  const { stem, options, key } = wordsOf(item);
  switch (item.interaction) {
    case 'date':
      return { title, stem, options, key: listDateSpellings(item.key, item.stem) };
    case 'order': {
      const places = item.options.map(
        ({ id, label }) => [label, `${item.key.indexOf(id) + 1}`] as const,
      );
      return { title, stem, options, key: Object.fromEntries<string>(places) };
    }
    default:
      return { title, stem, options, key };
  }
}

describe.each(bundledCases)('the QTI 1.2 package of %s', (_id, document) => {
  it('is read back to the same questions and keys', async () => {
    const { items } = await readBack(document);
    expect(items.map(readItem)).toEqual(
      document.items.map((item) => expectedItem(document.title, item)),
    );
  });

  it('gives all right answers together the full mark', async () => {
    const { items } = await readBack(document);
    const marks = items.map((item) => {
      const scores = listScores(item);
      const added = scores.filter(({ action }) => action === 'Add');
      const sum = added.reduce((total, { points }) => total + points, 0);
      // Alternatives each set the whole mark, parts add up to it.
      return added.length > 0 ? [Number(sum.toFixed(6))] : scores.map(({ points }) => points);
    });
    expect(marks.every((each) => each.length > 0)).toBe(true);
    expect(new Set(marks.flat())).toEqual(new Set([100]));
  });

  it('refuses each wrong option of a question with several right ones', async () => {
    const { items } = await readBack(document);
    const refused = items.map((item) => listScores(item).flatMap((rule) => rule.refused));
    const wrong = document.items.map((item) =>
      item.interaction === 'multipleChoice'
        ? item.options.flatMap(({ id }) => (item.key.includes(id) ? [] : [id]))
        : [],
    );
    expect(refused).toEqual(wrong);
  });

  it('shows each line of feedback after the answer that it is about, and holds the evidence', async () => {
    const { items } = await readBack(document);
    const missing = document.items.flatMap((item, at) => {
      const read = items[at];
      const shown = (read === undefined ? [] : findAll(read, 'itemfeedback')).map((feedback) => ({
        name: feedback.attributes['ident'],
        text: feedback.text,
      }));
      const isArranged = item.interaction === 'order' || item.interaction === 'match';
      const evidence = formatEvidenceLine(document.sheet, item.evidence);
      const always = shown.find(({ name }) => name === 'general_fb')?.text ?? '';
      const notes = Object.entries(item.feedback.options).filter(
        ([id]) => isArranged || ![item.key].flat().map(String).includes(id),
      );
      const unsaid = notes.filter(([id, text]) => {
        if (isArranged) return !always.includes(text);
        const answer = item.interaction === 'date' ? listDateSpellings(id, item.stem)[0] : id;
        const rule = (read === undefined ? [] : findAll(read, 'respcondition')).find(
          (each) =>
            findAll(each, 'displayfeedback').length > 0 &&
            textsOf(each, 'varequal').includes(answer ?? ''),
        );
        const link = rule && only(rule, 'displayfeedback').attributes['linkrefid'];
        return !shown.some(({ name, text: found }) => name === link && found.includes(text));
      });
      return [...unsaid, ...[item.feedback.key, evidence].filter((text) => !always.includes(text))];
    });
    expect(missing).toEqual([]);
  });

  it('keeps numbers and dates in sequence', async () => {
    const { items } = await readBack(document);
    const shuffled = items.map((item) =>
      findAll(item, 'render_choice').some(({ attributes }) => attributes['shuffle'] === 'Yes'),
    );
    expect(shuffled).toEqual(
      document.items.map(
        (item) =>
          item.interaction === 'multipleChoice' ||
          (item.interaction === 'choice' && !item.inSequence),
      ),
    );
  });

  it('names each item that loses something', async () => {
    const { losses } = await readBack(document);
    const named = new Set(losses.flatMap(({ item }) => item ?? []));
    const expected = document.items.filter(
      (item) => item.interaction !== 'choice' || item.picture !== undefined,
    );
    expect([...named].toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  });
});

test('any text stands in the package as it is', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async (document) => {
      const { items } = await readBack(document);
      expect(items.map(readItem)).toEqual(
        document.items.map((item) => expectedItem(document.title, item)),
      );
    }),
    { numRuns: 50 },
  );
});

test('the manifest names the one test by the type that Canvas knows', async () => {
  for (const [, document] of bundledCases) {
    const { files, resource } = await readBack(document);
    expect([...files.keys()]).toEqual(['imsmanifest.xml', resource?.attributes['href']]);
    expect(resource?.attributes['type']).toBe('imsqti_xmlv1p2');
  }
});
