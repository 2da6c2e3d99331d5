import type { ArticleText } from '@dateline/model/editing';
import type { Draft, FactJson } from '../draft/draft.ts';

type EvidenceJson = FactJson['evidence'][number];

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A fact that the new text does not have words for. */
export interface LostFact {
  readonly statement: string;
  readonly words: string;
}

/** A draft with another text, and the facts whose evidence is gone. */
export interface ReplacedText {
  readonly draft: Draft;
  readonly lost: readonly LostFact[];
}

const wordsAt = ({ paragraphs }: ArticleText, { paragraph, start, end }: Place): string =>
  paragraphs[paragraph]?.slice(start, end) ?? '';

/** The most characters beside words that are compared. */
const reach = 200;

/** Counts the characters that two texts share at their beginning. */
function countSharedAfter(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count += 1;
  return count;
}

/** Counts the characters that two texts share at their end. */
function countSharedBefore(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

/** How much of what stands around some words is the same in both texts. */
function compareAround(from: string, was: Place, to: string, is: Place): number {
  const before = (text: string, { start }: Place): string =>
    text.slice(Math.max(0, start - reach), start);
  const after = (text: string, { end }: Place): string => text.slice(end, end + reach);
  return (
    countSharedBefore(before(from, was), before(to, is)) +
    countSharedAfter(after(from, was), after(to, is))
  );
}

function listPlaces({ paragraphs }: ArticleText, words: string): Place[] {
  return paragraphs.flatMap((text, paragraph) => {
    const places: Place[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.push({ paragraph, start: at, end: at + words.length });
    }
    return places;
  });
}

/** Finds the same words in another text: of several places the one with most of the same words around it, then the nearest. */
export function relocate(from: ArticleText, to: ArticleText, place: Place): Place | undefined {
  const words = wordsAt(from, place);
  if (words === '') return undefined;
  const old = from.paragraphs[place.paragraph] ?? '';
  const ranked = listPlaces(to, words).map((found) => ({
    found,
    shared: compareAround(old, place, to.paragraphs[found.paragraph] ?? '', found),
    distance: Math.abs(found.paragraph - place.paragraph),
  }));
  return ranked.toSorted((a, b) => b.shared - a.shared || a.distance - b.distance)[0]?.found;
}

/** Moves the key of a candidate, "name:3:10:20", to its place in another text. */
function moveKey(from: ArticleText, to: ArticleText, key: string): string[] {
  const [kind = '', paragraph = 0, start = 0, end = 0] = key
    .split(':')
    .map((part, at) => (at === 0 ? part : Number(part)));
  const place = { paragraph: Number(paragraph), start: Number(start), end: Number(end) };
  const found = relocate(from, to, place);
  return found === undefined ? [] : [`${kind}:${found.paragraph}:${found.start}:${found.end}`];
}

/**
 * Gives a draft another text. The evidence of each fact moves to the same words; if a fact has any words that are not in the new
 * text, they are no longer its evidence, and it is listed.
 */
export function replaceText(draft: Draft, article: ArticleText): ReplacedText {
  const lost: LostFact[] = [];
  const moveFact = (fact: FactJson): FactJson => {
    const evidence = fact.evidence.flatMap((each): EvidenceJson[] => {
      const place = relocate(draft.article, article, each);
      if (place === undefined) {
        lost.push({ statement: fact.statement ?? fact.id, words: wordsAt(draft.article, each) });
        return [];
      }
      return [{ ...each, ...place }];
    });
    return { ...fact, evidence };
  };
  const { sheet, rejected, speakers = {} } = draft;
  const source = {
    ...sheet.source,
    digest: article.digest,
    paragraphs: article.paragraphs.map(({ length }) => length),
  };
  return {
    draft: {
      ...draft,
      article,
      rejected: rejected.flatMap((key) => moveKey(draft.article, article, key)),
      speakers: Object.fromEntries(
        Object.entries(speakers).flatMap(([key, speaker]) =>
          moveKey(draft.article, article, key).map((moved) => [moved, speaker] as const),
        ),
      ),
      sheet: { ...sheet, source, facts: sheet.facts.map(moveFact) },
    },
    lost,
  };
}
