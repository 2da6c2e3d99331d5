import * as fc from 'fast-check';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { bundledCases, hostileDocuments, textOf } from '../../../test/export-documents.ts';
import { keyInWords } from '../../revise/key-in-words.ts';
import { toPublicSheet } from '../../derive/to-public-sheet.ts';
import type { ExportDocument } from '../export-document.ts';
import { listNotes } from '../explanation.ts';
import { jsonLd } from './json-ld.ts';

const Answer = z.object({ text: z.string(), comment: z.optional(z.object({ text: z.string() })) });
const List = z.object({
  description: z.string(),
  itemListElement: z.array(z.object({ position: z.number(), name: z.string() })),
});
const Single = z.object({ text: z.string(), answerExplanation: z.object({ text: z.string() }) });
const Written = z.looseObject({
  '@context': z.string(),
  name: z.string(),
  isBasedOn: z.object({ hasPart: z.array(z.object({ text: z.string() })) }),
  hasPart: z.array(
    z.object({
      text: z.string(),
      suggestedAnswer: z.array(Answer),
      acceptedAnswer: z.union([Single, List]),
    }),
  ),
});

const Linked = z.custom<JsonLdDocument>();

async function readBack(document: ExportDocument) {
  const { body } = await jsonLd.write(document);
  return { text: textOf(body), quiz: Written.parse(JSON.parse(textOf(body))) };
}

const readQuestion = ({
  text,
  suggestedAnswer,
  acceptedAnswer,
}: z.infer<typeof Written>['hasPart'][number]) => ({
  stem: text,
  offered: suggestedAnswer.map((each) => each.text),
  key:
    'text' in acceptedAnswer
      ? [acceptedAnswer.text]
      : acceptedAnswer.itemListElement.map(({ name }) => name),
});

const expectedQuestions = ({ items }: ExportDocument) =>
  items.map((item) => {
    const isChosen = item.interaction === 'choice' || item.interaction === 'multipleChoice';
    const right: readonly string[] = isChosen ? [item.key].flat() : [];
    return {
      stem: item.stem,
      offered:
        item.options.length === 0
          ? listNotes(item).map(({ label }) => label)
          : item.options.filter(({ id }) => !right.includes(id)).map(({ label }) => label),
      key: keyInWords(item),
    };
  });

/** The properties of a document at all depths, as their names alone. */
function listProperties(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listProperties);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...(name.startsWith('@') ? [] : [name.replace('https://schema.org/', '')]),
    ...listProperties(each),
  ]);
}

describe.each(bundledCases)('JSON-LD of %s', (_id, document) => {
  it('has the same questions and keys, and every fact', async () => {
    const { quiz } = await readBack(document);
    expect(quiz.name).toBe(document.title);
    expect(quiz.hasPart.map(readQuestion)).toEqual(expectedQuestions(document));
    expect(quiz.isBasedOn.hasPart.map(({ text }) => text)).toEqual(
      toPublicSheet(document.sheet).facts.map(({ statement }) => statement),
    );
  });

  it('holds all feedback', async () => {
    const { quiz } = await readBack(document);
    const missing = document.items.flatMap(({ feedback }, at) => {
      const found = JSON.stringify(quiz.hasPart[at]);
      return [feedback.key, ...Object.values(feedback.options)].filter(
        (text) => !found.includes(JSON.stringify(text).slice(1, -1)),
      );
    });
    expect(missing).toEqual([]);
  });

  it('keeps every property when it is read as linked data', async () => {
    const { quiz } = await readBack(document);
    const context = { '@vocab': 'https://schema.org/' };
    const expanded = await jsonld.expand(Linked.parse({ ...quiz, '@context': context }));
    expect(listProperties(expanded).toSorted()).toEqual(listProperties(quiz).toSorted());
  });
});

test('any text comes back as it is, and cannot end the script that it stands in', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async (document) => {
      const { text, quiz } = await readBack(document);
      expect(quiz.hasPart.map(readQuestion)).toEqual(expectedQuestions(document));
      expect(text).not.toContain('<');
    }),
    { numRuns: 20 },
  );
});
