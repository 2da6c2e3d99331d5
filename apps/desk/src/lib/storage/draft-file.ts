import type { ArticleText } from '@dateline/model/editing';
import * as z from 'zod/mini';
import type { Draft, SheetJson } from '../draft/draft.ts';

/**
 * As much of a sheet as pages rely on. An unfinished fact has to come back from a file as it went out, so nothing more is asked.
 * What is wrong beyond that is listed beside the facts, as while one types.
 */
const List = z.optional(z.array(z.looseObject({ id: z.string() })));
const Shape = z.looseObject({
  id: z.string(),
  language: z.string(),
  headline: z.string(),
  summary: z.string(),
  source: z.looseObject({
    digest: z.string(),
    paragraphs: z.array(z.int().check(z.minimum(1))).check(z.minLength(1)),
  }),
  entities: z.array(z.looseObject({ id: z.string(), type: z.string(), label: z.string() })),
  facts: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.enum(['clause', 'delegation', 'office', 'claim']),
      evidence: z.array(z.looseObject({ paragraph: z.int(), start: z.int(), end: z.int() })),
      questions: z.optional(z.array(z.looseObject({ ask: z.string() }))),
    }),
  ),
  outside: List,
  arrangements: List,
  signatures: z.optional(z.array(z.looseObject({ item: z.string() }))),
  dropped: z.optional(z.array(z.looseObject({ item: z.string() }))),
});

const Sheet = z.custom<SheetJson>((value) => Shape.safeParse(value).success);

/** A sheet that was read from a file, or why none was. */
export type ReadSheet =
  | { readonly sheet: SheetJson }
  | { readonly sheet: undefined; readonly fault: string };

/** Reads the JSON of a sheet, as `sheet` and this desk write it. */
export function readSheetFile(text: string): ReadSheet {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const fault = 'This file is not complete, or it is not one that the desk has saved.';
    return { sheet: undefined, fault };
  }
  const { data } = Sheet.safeParse(json);
  if (data !== undefined) return { sheet: data };
  const [issue] = Shape.safeParse(json).error?.issues ?? [];
  const place = issue?.path.map(String).join('.') ?? '';
  const fault = `This file is not one that the desk has saved${place === '' ? '' : `: look at “${place}”`}.`;
  return { sheet: undefined, fault };
}

/** Writes the sheet of a draft as a file that the commands read, too. */
export const formatSheetFile = ({ sheet }: Pick<Draft, 'sheet'>): string =>
  `${JSON.stringify(sheet, null, 2)}\n`;

/** Writes the text of an article as a file: a paragraph a line, the headline first. */
export const formatArticleFile = ({ article }: Pick<Draft, 'article'>): string =>
  `${article.paragraphs.join('\n')}\n`;

/** Says in sentences why a text is not the one that a sheet was made from; none if it is. */
export function compareText({ source }: Pick<SheetJson, 'source'>, article: ArticleText): string[] {
  if (source.digest === article.digest) return [];
  const has = article.paragraphs.length;
  const wants = source.paragraphs.length;
  if (has !== wants) {
    return [
      `It has ${has} ${has === 1 ? 'line' : 'lines'} with the headline; the facts were marked in a text of ${wants}.`,
    ];
  }
  const different = source.paragraphs.flatMap((length, at) => {
    const found = article.paragraphs[at]?.length ?? 0;
    const name = at === 0 ? 'The headline' : `Paragraph ${at}`;
    return found === length ? [] : [`${name} has ${found} characters, not ${length}.`];
  });
  return different.length > 0
    ? different
    : ['It is as long as the text in which the facts were marked, but some words differ.'];
}

/** Stands for words that this browser does not have. */
const unknown = '·';

/** Makes an article of what a sheet alone knows: the lengths of the paragraphs, and the words that evidence quotes at their places. */
export function articleWithoutText({ source, facts }: SheetJson): ArticleText {
  const paragraphs = source.paragraphs.map((length) => unknown.repeat(length));
  for (const { paragraph, start, end, quote } of facts.flatMap(({ evidence }) => evidence)) {
    const line = paragraphs[paragraph];
    if (line === undefined || quote?.length !== end - start) continue;
    paragraphs[paragraph] = line.slice(0, start) + quote + line.slice(end);
  }
  return { digest: source.digest, paragraphs };
}

/** Begins a draft from a sheet; `article` has to be its text, or is undefined if it is not at hand. */
export function openSheet(
  sheet: SheetJson,
  article: ArticleText | undefined,
  more: Partial<Pick<Draft, 'base' | 'ownsText'>> = {},
): Draft {
  const isOwn = sheet.facts.some(({ evidence }) => evidence.some(({ quote }) => quote));
  return {
    id: crypto.randomUUID(),
    article: article ?? articleWithoutText(sheet),
    sheet,
    rejected: [],
    ownsText: isOwn,
    ...(article === undefined && { lacksText: true }),
    ...more,
  };
}
