import * as fc from 'fast-check';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, it, test } from 'vitest';
import { bundledCases, hostileDocuments, textOf, wordsOf } from '../../../test/export-documents.ts';
import { labelOf, type Item } from '../../item/item.ts';
import { formatEvidenceLine } from '../article-source.ts';
import { listDateSpellings } from '../date-spellings.ts';
import type { ExportDocument } from '../export-document.ts';
import { gift } from './gift.ts';

/** The reader leaves its own codes for escaped characters in the right sides of pairs and joins their spaces. */
const decode = (text: string): string =>
  text.replaceAll(/&&(\d{3});/g, (_, code: string) => String.fromCodePoint(Number(code)));

async function readBack(document: ExportDocument) {
  const { body, losses } = await gift.write(document);
  const [category, ...questions] = parse(textOf(body));
  return { category, questions, losses };
}

type Answers = Pick<ReturnType<typeof wordsOf>, 'options' | 'key'>;

/** The options and right answers of a question, as its type has them. */
function readAnswers(question: GIFTQuestion): Answers {
  switch (question.type) {
    case 'MC': {
      const right = question.choices.filter(
        ({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0,
      );
      return {
        options: question.choices.map(({ text }) => text.text),
        key: right.map(({ text }) => text.text),
      };
    }
    case 'Short': {
      const right = question.choices.filter(({ weight }) => weight !== 0);
      return { options: [], key: right.map(({ text }) => text.text) };
    }
    case 'Numerical': {
      const right = [question.choices].flat().flatMap((choice) => {
        if (!('weight' in choice) || choice.weight === 0) return [];
        return [[choice.text.number, choice.text.range]];
      });
      return { options: [], key: right };
    }
    case 'Matching': {
      const pairs = question.matchPairs.filter(({ subquestion }) => subquestion.text !== '');
      return {
        options: pairs.map(({ subquestion }) => subquestion.text),
        key: Object.fromEntries(
          pairs.map(({ subquestion, subanswer }) => [subquestion.text, decode(subanswer)]),
        ),
      };
    }
    default:
      throw new TypeError(`Cannot read a question of the type ${question.type}`);
  }
}

function readQuestion(question: GIFTQuestion) {
  if (!('stem' in question)) throw new TypeError('Cannot read a question without a stem');
  const [title, stem] = question.stem.text.split('\n\n');
  return { title, stem, id: question.id, ...readAnswers(question) };
}

const arrowed = (text: string): string => text.replaceAll('->', '→');

function expectedKey(item: Item): unknown {
  switch (item.interaction) {
    case 'order':
      return Object.fromEntries(
        item.options.map(({ id, label }) => [arrowed(label), String(item.key.indexOf(id) + 1)]),
      );
    case 'match':
      return Object.fromEntries(
        Object.entries(item.key).map(([id, target]) => [
          arrowed(item.options.find((option) => option.id === id)?.label ?? ''),
          item.targets.find((each) => each.id === target)?.label,
        ]),
      );
    case 'choice':
      return [arrowed(labelOf(item.options, item.key))];
    case 'number':
      return [[item.key, 0]];
    case 'date':
      return listDateSpellings(item.key, item.stem);
    default:
      return wordsOf(item).key;
  }
}

function expectedQuestion(title: string, item: Item) {
  const isPaired = item.interaction === 'order' || item.interaction === 'match';
  const { stem, options } = wordsOf(item);
  const key = item.interaction === 'choice' ? [labelOf(item.options, item.key)] : [];
  return {
    title,
    stem,
    id: item.id,
    options: options.map((text) => (isPaired || key.includes(text) ? arrowed(text) : text)),
    key: expectedKey(item),
  };
}

/** All that a learner may read after the answer. */
function listFeedback(question: GIFTQuestion | undefined): string {
  if (question === undefined || !('globalFeedback' in question)) return '';
  const notes =
    'choices' in question
      ? [question.choices].flat().map((choice) => ('feedback' in choice ? choice.feedback : null))
      : [];
  return [...notes, question.globalFeedback].map((text) => text?.text ?? '').join('\n');
}

describe.each(bundledCases)('GIFT of %s', (_id, document) => {
  it('is read back to the same questions and keys', async () => {
    const { category, questions } = await readBack(document);
    expect(category).toEqual({ type: 'Category', title: `$course$/top/${document.title}` });
    expect(questions.map(readQuestion)).toEqual(
      document.items.map((item) => expectedQuestion(document.title, item)),
    );
  });

  it('holds all feedback and the evidence', async () => {
    const { questions } = await readBack(document);
    const missing = document.items.flatMap((item, at) => {
      const found = listFeedback(questions[at]);
      const evidence = formatEvidenceLine(document.sheet, item.evidence);
      const texts = [item.feedback.key, ...Object.values(item.feedback.options), evidence];
      return texts.filter((text) => !found.includes(text));
    });
    expect(missing).toEqual([]);
  });

  it('says of each order that it is marked by places', async () => {
    const { losses } = await readBack(document);
    expect(
      losses.filter(({ part }) => part === 'putting lines in order').map(({ item }) => item),
    ).toEqual(
      document.items.filter(({ interaction }) => interaction === 'order').map(({ id }) => id),
    );
  });
});

test('any text is read back as it is, but for arrows that would part a pair, which are named', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async (document) => {
      const { questions, losses } = await readBack(document);
      expect(questions.map(readQuestion)).toEqual(
        document.items.map((item) => expectedQuestion(document.title, item)),
      );
      const arrows = losses.filter(({ part }) => part.startsWith('the arrow'));
      const changed = document.items.filter(
        (item) =>
          expectedQuestion(document.title, item).options.join() !== wordsOf(item).options.join(),
      );
      expect(arrows.map(({ item }) => item)).toEqual(changed.map(({ id }) => id));
    }),
    { numRuns: 50 },
  );
});

test.each(['choice', 'multipleChoice'])(
  'an arrow in the first option of a %s makes no pair of it',
  async (interaction) => {
    const [[, document] = []] = bundledCases;
    const item = document?.items.find((each) => each.interaction === interaction);
    if (document === undefined || item === undefined) throw new TypeError('There is no such item');
    const keys = new Set([item.key].flat());
    const options = item.options
      .toSorted((a, b) => Number(keys.has(b.id)) - Number(keys.has(a.id)))
      .map(({ id, label }) => ({ id, label: `${label} -> x` }));
    const asked = { ...item, options };
    const { questions } = await readBack({ ...document, items: [asked] });
    expect(questions.map(readQuestion)).toEqual([expectedQuestion(document.title, asked)]);
  },
);
