import * as fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { bundledCases, hostileDocuments, wordsOf } from '../../../test/export-documents.ts';
import { readPackage } from '../../../test/exports/read-package.ts';
import type { Item } from '../../item/item.ts';
import { formatEvidenceLine } from '../article-source.ts';
import { listDateSpellings } from '../date-spellings.ts';
import type { ExportDocument } from '../export-document.ts';
import { h5p } from './h5p.ts';

const Set = z.object({
  introPage: z.object({ title: z.string() }),
  questions: z.array(
    z.object({
      library: z.string(),
      subContentId: z.string().check(z.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)),
      params: z.object({
        question: z.optional(z.string()),
        taskDescription: z.optional(z.string()),
        text: z.optional(z.string()),
        answers: z.optional(z.array(z.object({ text: z.string(), correct: z.boolean() }))),
        textField: z.optional(z.string()),
        distractors: z.optional(z.string()),
        questions: z.optional(z.array(z.string())),
        behaviour: z.optional(z.object({ type: z.optional(z.string()) })),
      }),
    }),
  ),
});
type Question = z.infer<typeof Set>['questions'][number];

/** The texts of a piece of HTML, as a browser shows them. */
function decode(html: string): string[] {
  const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  return parseFragment(html)
    .childNodes.map(textOf)
    .filter((text) => text !== '\n');
}
const decodeLine = (html: string): string => decode(html).join('');

/** Splits a text at its gaps, and a gap at its feedback, hint and alternatives, as Drag the Words and Fill in the Blanks do. */
function readLine(line: string): { before: string; answers: string[] } {
  const [before = '', gap = ''] = line.split(/\*(.*?)\*/);
  const [solution = ''] = gap.split(/\\[+-]|:/);
  return { before: decodeLine(before), answers: solution.split('/').map(decodeLine) };
}

function readQuestion({ params }: Question) {
  const { answers, textField, distractors = '', questions = [] } = params;
  const [title, stem] = decode(params.question ?? params.taskDescription ?? params.text ?? '');
  const lines = (textField?.split('\n') ?? questions).map(readLine);
  return {
    title,
    stem,
    options: answers?.map(({ text }) => decodeLine(text)) ?? [],
    key: answers?.flatMap(({ text, correct }) => (correct ? [decodeLine(text)] : [])) ?? [],
    lines,
    unused: [...distractors.matchAll(/\*(.*?)\*/g)].map(([, text = '']) => decodeLine(text)),
  };
}

async function readBack(document: ExportDocument) {
  const { body, losses } = await h5p.write(document);
  const files = readPackage(body);
  const text = files.get('content/content.json') ?? '';
  const { questions } = Set.parse(JSON.parse(text));
  return { files, text, questions, read: questions.map(readQuestion), losses };
}

function listLines(item: Item) {
  switch (item.interaction) {
    case 'order': {
      const labels = z.array(z.string()).parse(wordsOf(item).key);
      return labels.map((label, at) => ({ before: `${at + 1}. `, answers: [label] }));
    }
    case 'match': {
      const pairs = z.record(z.string(), z.string()).parse(wordsOf(item).key);
      return Object.entries(pairs).map(([option, target]) => ({
        before: `${option} — `,
        answers: [target],
      }));
    }
    case 'number':
      return [{ before: '', answers: [String(item.key)] }];
    case 'date':
      return [{ before: '', answers: listDateSpellings(item.key, item.stem) }];
    case 'choice':
    case 'multipleChoice':
      return [];
  }
}

function expectedQuestion(title: string, item: Item) {
  const isChoice = item.interaction === 'choice' || item.interaction === 'multipleChoice';
  const { stem, options, key } = wordsOf(item);
  const targets = item.interaction === 'match' ? item.targets : [];
  const used = item.interaction === 'match' ? Object.values(item.key) : [];
  return {
    title,
    stem,
    options: isChoice ? options : [],
    key: isChoice ? key : [],
    lines: listLines(item),
    unused: targets.filter(({ id }) => !used.includes(id)).map(({ label }) => label),
  };
}

const expected = ({ title, items }: ExportDocument) =>
  items.map((item) => expectedQuestion(title, item));

describe.each(bundledCases)('the question set of %s', (_id, document) => {
  it('is read back to the same questions and keys', async () => {
    expect((await readBack(document)).read).toEqual(expected(document));
  });

  it('holds the evidence, and all feedback but that which it says it lacks', async () => {
    const { text, losses } = await readBack(document);
    const found = decodeLine(text);
    const lacking = losses
      .filter(({ part }) => part.startsWith('feedback'))
      .map(({ item }) => item);
    const missing = document.items.flatMap((item) => {
      const { key, options } = item.feedback;
      const notes = lacking.includes(item.id) ? [] : Object.values(options);
      const texts = [key, ...notes, formatEvidenceLine(document.sheet, item.evidence)];
      return texts.filter((each) => !found.includes(each));
    });
    expect(missing).toEqual([]);
  });

  it('has no folders and names the library of each question with its version', async () => {
    const { files, questions } = await readBack(document);
    expect([...files.keys()]).toEqual(['h5p.json', 'content/content.json']);
    const Named = z.object({
      mainLibrary: z.literal('H5P.QuestionSet'),
      preloadedDependencies: z.array(
        z.object({
          machineName: z.string(),
          majorVersion: z.number(),
          minorVersion: z.number(),
        }),
      ),
    });
    const { preloadedDependencies } = Named.parse(JSON.parse(files.get('h5p.json') ?? ''));
    const names = preloadedDependencies.map(
      ({ machineName, majorVersion, minorVersion }) =>
        `${machineName} ${majorVersion}.${minorVersion}`,
    );
    expect(questions.filter(({ library }) => !names.includes(library))).toEqual([]);
  });
});

describe('a question set', () => {
  it('holds any text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDocuments, async (document) => {
        expect((await readBack(document)).read).toEqual(expected(document));
      }),
      { numRuns: 50 },
    );
  });
});
