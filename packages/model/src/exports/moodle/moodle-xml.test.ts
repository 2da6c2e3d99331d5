import { parseXml, XmlElement } from '@rgrove/parse-xml';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledCases, hostileDocuments, textOf, wordsOf } from '../../../test/export-documents.ts';
import type { Item } from '../../item/item.ts';
import { formatEvidenceLine } from '../article-source.ts';
import { listDateSpellings } from '../date-spellings.ts';
import type { ExportDocument } from '../export-document.ts';
import { moodleXml } from './moodle-xml.ts';

/** The marks that Moodle takes, in per cent; it refuses a file with any other. */
const gradeList = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
  12.5, 11.11111, 10, 5, 0,
];

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );
}

/** The text at a path of elements; empty if there is none. */
function textAt(parent: XmlElement | undefined, ...[name, ...rest]: string[]): string {
  if (parent === undefined) return '';
  return name === undefined ? parent.text : textAt(childrenOf(parent, name)[0], ...rest);
}

/** Reads a file as Moodle's importer does, without its first question, the category. */
async function readBack(document: ExportDocument) {
  const { body, losses } = await moodleXml.write(document);
  const { root } = parseXml(textOf(body));
  if (root === null) throw new SyntaxError('Cannot read the file: it has no element');
  const [category, ...questions] = childrenOf(root, 'question');
  return { category, questions, losses };
}

const answersOf = (question: XmlElement) =>
  childrenOf(question, 'answer').map((answer) => ({
    text: textAt(answer, 'text'),
    mark: Number(answer.attributes['fraction']),
    note: textAt(answer, 'feedback', 'text'),
  }));

/** The right answer of a question, as its type has it. */
function keyOf(question: XmlElement): unknown {
  const answers = answersOf(question);
  const right = answers.filter(({ mark }) => mark > 0).map(({ text }) => text);
  switch (question.attributes['type']) {
    case 'ordering':
      return answers.map(({ text }) => text);
    case 'matching':
      return Object.fromEntries(listPairs(question).filter(([text]) => text !== ''));
    case 'numerical':
      return right.map(Number);
    default:
      return right;
  }
}

const listPairs = (question: XmlElement): [string, string][] =>
  childrenOf(question, 'subquestion').map((each) => [
    textAt(each, 'text'),
    textAt(each, 'answer', 'text'),
  ]);

/** The options in the order of the file. The answer of an order gives no other one. */
function optionsOf(question: XmlElement): string[] {
  switch (question.attributes['type']) {
    case 'matching':
      return listPairs(question).flatMap(([text]) => (text === '' ? [] : [text]));
    case 'ordering':
      return answersOf(question)
        .map(({ text }) => text)
        .toSorted();
    case 'multichoice':
      return answersOf(question).map(({ text }) => text);
    default:
      return [];
  }
}

function readQuestion(question: XmlElement) {
  const [title, stem] = textAt(question, 'questiontext', 'text').split('\n\n');
  const type = question.attributes['type'];
  return { type, title, stem, options: optionsOf(question), key: keyOf(question) };
}

const types: Readonly<Record<Item['interaction'], string>> = {
  choice: 'multichoice',
  multipleChoice: 'multichoice',
  order: 'ordering',
  match: 'matching',
  number: 'numerical',
  date: 'shortanswer',
};

/** A question as it has to be read back. */
function expectedQuestion(title: string, item: Item) {
  const words = wordsOf(item);
  return {
    ...words,
    type: types[item.interaction],
    title,
    options: item.interaction === 'order' ? words.options.toSorted() : words.options,
    key: item.interaction === 'date' ? listDateSpellings(item.key, item.stem) : words.key,
  };
}

/** All that a learner may read after the answer. */
const listFeedback = (question: XmlElement): string =>
  [
    ...answersOf(question).map(({ note }) => note),
    textAt(question, 'generalfeedback', 'text'),
  ].join('\n');

describe.each(bundledCases)('Moodle XML of %s', (_id, document) => {
  it('is read back to the same questions and keys', async () => {
    const { category, questions } = await readBack(document);
    expect(textAt(category, 'category', 'text')).toBe(`$course$/top/${document.title}`);
    expect(questions.map(readQuestion)).toEqual(
      document.items.map((item) => expectedQuestion(document.title, item)),
    );
  });

  it('has only marks that Moodle takes, and right answers that add up to all of it', async () => {
    const { questions } = await readBack(document);
    const marked = questions.filter(({ attributes }) => attributes['type'] === 'multichoice');
    for (const question of marked) {
      const marks = answersOf(question).map(({ mark }) => mark);
      expect(gradeList).toEqual(expect.arrayContaining(marks.map(Math.abs)));
      const right = marks.filter((mark) => mark > 0);
      expect(right.reduce((sum, mark) => sum + mark, 0)).toBeCloseTo(100, 3);
    }
  });

  it('holds all feedback and the evidence', async () => {
    const { questions } = await readBack(document);
    const missing = document.items.flatMap((item, at) => {
      const question = questions[at];
      const found = question === undefined ? '' : listFeedback(question);
      const evidence = formatEvidenceLine(document.sheet, item.evidence);
      const texts = [item.feedback.key, ...Object.values(item.feedback.options), evidence];
      return texts.filter((text) => !found.includes(text));
    });
    expect(missing).toEqual([]);
  });

  it('shuffles all options but those in sequence', async () => {
    const { questions } = await readBack(document);
    const shuffled = document.items.map((item, at) => {
      const given = textAt(questions[at], 'shuffleanswers');
      return item.interaction === 'choice' ? [item.inSequence, given] : [];
    });
    expect(shuffled).not.toContainEqual([true, 'true']);
    expect(shuffled).not.toContainEqual([false, 'false']);
  });

  it('names each question of which something is lost', async () => {
    const { losses } = await readBack(document);
    const named = new Set(losses.flatMap(({ item }) => item ?? []));
    const unsaid = document.items.filter(
      ({ id, interaction }) => /^(number|date|match)$/.test(interaction) && !named.has(id),
    );
    expect(unsaid).toEqual([]);
  });
});

it('takes any text as it is', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async (document) => {
      const { questions } = await readBack(document);
      expect(questions.map(readQuestion)).toEqual(
        document.items.map((item) => expectedQuestion(document.title, item)),
      );
    }),
    { numRuns: 50 },
  );
});

it('leaves out a question with more right answers than Moodle can mark, and says so', async () => {
  const options = Array.from({ length: 12 }, (_, at) => ({ id: `o${at}`, label: `${at}` }));
  const key = options.slice(0, 11).map(({ id }) => id);
  const documents = bundledCases.map(([, document]) => ({
    ...document,
    items: document.items.flatMap((item) =>
      item.interaction === 'multipleChoice' ? [{ ...item, options, key }] : [],
    ),
  }));
  for (const document of documents) {
    const { questions, losses } = await readBack(document);
    expect(questions).toEqual([]);
    expect(losses.filter(({ part }) => part === 'the whole question')).toHaveLength(
      document.items.length,
    );
  }
});
