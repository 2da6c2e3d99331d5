import { templateOf } from '../../derive/build/item-draft.ts';
import type { ArrangementInput, SheetInput } from '../questions/loose-sheet.ts';
import { findUnknown } from './not-in-article.ts';

/** Where a text stands: the places of its fact and its question, and of the wrong answer, unless it is the feedback on the right one. */
export interface FoilPlace {
  readonly fact: number;
  readonly question: number;
  readonly foil?: number;
}

/** A line that readers get and that neither the article nor a page that was looked up says. */
export interface UnsourcedLine {
  readonly text: string;
  /** The numbers and names in it that stand nowhere else. */
  readonly words: readonly string[];
  /** The id of its item; of a remark, which several items may have, `FACT/remark`. */
  readonly item: string;
  /** Where it is written; absent for a remark and for a question about several facts. */
  readonly place?: FoilPlace;
}

type Known = ReadonlySet<string>;

/** A text with the pages that it rests on. */
interface Told {
  readonly text: string;
  readonly sources?: readonly string[] | undefined;
}

const findIn = ({ text, sources = [] }: Told, known: Known): string[] =>
  sources.length > 0 ? [] : findUnknown(text, known);

/** A wrong answer with its feedback. */
const join = (label: string | undefined, because = ''): string =>
  label === undefined ? because : `${label}. ${because}`.trim();

const listOfRemarks = ({ facts }: SheetInput, known: Known): UnsourcedLine[] =>
  facts.flatMap(({ id, remark = '', remarkSources }) => {
    const words = findIn({ text: remark, sources: remarkSources }, known);
    return words.length === 0 ? [] : [{ text: remark, words, item: `${id}/remark` }];
  });

function listOfFacts({ facts }: SheetInput, known: Known): UnsourcedLine[] {
  return facts.flatMap((fact, at) =>
    (fact.questions ?? []).flatMap(
      ({ ask, as = 'choice', more = '', foils = [], sources }, question) => {
        const lines = [
          { text: more, sources, foil: undefined },
          ...foils.map((foil, place) => ({
            text: join(foil.label, foil.because),
            sources: foil.sources,
            foil: place,
          })),
        ];
        return lines.flatMap(({ foil, ...line }): UnsourcedLine[] => {
          const words = findIn(line, known);
          const place = { fact: at, question, ...(foil === undefined ? {} : { foil }) };
          return words.length === 0
            ? []
            : [{ text: line.text, words, item: `${fact.id}/${templateOf({ ask, as })}`, place }];
        });
      },
    ),
  );
}

/** The lines of a question about several facts that have feedback. */
function partsOf(
  asked: ArrangementInput,
): readonly { because?: string | undefined; sources?: string[] | undefined }[] {
  switch (asked.as) {
    case 'order':
      return asked.lines;
    case 'match':
      return asked.rows;
    case 'line':
      return asked.events;
    case 'number':
    case 'choice':
      return asked.foils;
  }
}

function listOfArrangements({ arrangements = [] }: SheetInput, known: Known): UnsourcedLine[] {
  return arrangements.flatMap((asked) =>
    [
      { text: asked.more ?? '', sources: asked.sources },
      ...partsOf(asked).map(({ because = '', sources }) => ({ text: because, sources })),
    ].flatMap((line) => {
      const words = findIn(line, known);
      const template = 'between' in asked ? 'between' : asked.as;
      return words.length === 0
        ? []
        : [{ text: line.text, words, item: `${asked.id}/${template}` }];
    }),
  );
}

/**
 * Lists feedback and wrong answers with numbers or names that stand neither in the article nor in a fact, and for which no page is
 * named. Questions that were dropped do not count. None while the words of the article are not at hand.
 */
export function listUnsourced(sheet: SheetInput, known: Known | undefined): UnsourcedLine[] {
  if (known === undefined) return [];
  const dropped = new Set((sheet.dropped ?? []).map(({ item }) => item));
  return [
    ...listOfRemarks(sheet, known),
    ...listOfFacts(sheet, known),
    ...listOfArrangements(sheet, known),
  ].filter(({ item }) => !dropped.has(item));
}
