import * as fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it, test } from 'vitest';
import { bundledCases, hostileDocuments, textOf, wordsOf } from '../../../test/export-documents.ts';
import { childrenOf, findByClass, listTexts } from '../../../test/html-texts.ts';
import type { Item } from '../../item/item.ts';
import { keyInWords } from '../../revise/key-in-words.ts';
import type { ExportDocument } from '../export-document.ts';
import { paper } from './paper.ts';

type Element = DefaultTreeAdapterTypes.Element;

async function readBack(document: ExportDocument) {
  const { body, losses } = await paper.write(document);
  const page = parse(textOf(body));
  const questions = findByClass(page, 'questions').flatMap(childrenOf);
  const answers = findByClass(page, 'answers').flatMap(childrenOf);
  return { page, questions, answers, losses };
}

const textsIn = (element: Element | undefined, name: string): string[] =>
  element === undefined ? [] : findByClass(element, name).flatMap(listTexts);

/** The right answer that the letters of the key name on the paper. */
function keyOf(question: Element, answer: Element | undefined): unknown {
  const options = textsIn(question, 'options');
  const targets = textsIn(question, 'targets');
  const letters = textsIn(answer, 'letters').flatMap((line) => line.split(', '));
  const placeOf = (letter: string): number => (letter.codePointAt(0) ?? 0) - 65;
  if (targets.length === 0) {
    return options.length === 0
      ? textsIn(answer, 'words')
      : letters.map((letter) => options[placeOf(letter)]);
  }
  const pairs = letters.map((pair) => {
    const [number, letter = ''] = pair.split(' ');
    return [options[Number(number) - 1] ?? '', targets[placeOf(letter)]] as const;
  });
  return Object.fromEntries<string | undefined>(pairs);
}

const readPaper = ({ questions, answers }: Awaited<ReturnType<typeof readBack>>) =>
  questions.map((question, at) => ({
    stem: textsIn(question, 'stem').join(''),
    options: textsIn(question, 'options'),
    key: keyOf(question, answers[at]),
  }));

const expectedQuestion = (item: Item) => ({
  ...wordsOf(item),
  ...(item.options.length === 0 && { key: keyInWords(item) }),
});

describe.each(bundledCases)('the paper of %s', (_id, document) => {
  it('has the same questions, and their answers in its key', async () => {
    expect(readPaper(await readBack(document))).toEqual(document.items.map(expectedQuestion));
  });

  it('tells no answer before the key', async () => {
    const { page } = await readBack(document);
    const [questions] = findByClass(page, 'questions').map((list) => listTexts(list).join('\n'));
    const told = document.items.filter(({ feedback }) => questions?.includes(feedback.key));
    expect(told).toEqual([]);
  });

  it('has all feedback in its key', async () => {
    const { answers } = await readBack(document);
    const missing = document.items.flatMap(({ feedback }, at) => {
      const found = textsIn(answers[at], 'why').join('\n');
      return [feedback.key, ...Object.values(feedback.options)].filter(
        (text) => !found.includes(text),
      );
    });
    expect(missing).toEqual([]);
  });
});

test('any text stands on the paper as it is', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async (document) => {
      const written = await readBack(document);
      expect(readPaper(written)).toEqual(document.items.map(expectedQuestion));
      expect(listTexts(written.page)).toContain(`Answers: ${document.title}`);
    }),
    { numRuns: 50 },
  );
});
