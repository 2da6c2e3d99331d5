import type { Mention } from '@dateline/model/candidates';
import { namesOfEntity, type ArticleText } from '@dateline/model/editing';
import type { EntityJson } from '../draft/draft.ts';

type Place = Omit<Mention, 'text'>;

/** A longer name that some words of the article are a part of, with its place. */
interface CoveringName extends Place {
  readonly entity: EntityJson;
}

const letter = /[\p{L}\p{N}]/u;

/** Finds where a name stands in a text so that it covers some words: "Ann Lee a Wood" covers "Wood". */
function findAround(text: string, name: string, { start, end }: Place): number | undefined {
  const words = text.slice(start, end);
  for (let at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
    const from = start - at;
    const to = from + name.length;
    const isWhole = !letter.test(text[from - 1] ?? '') && !letter.test(text[to] ?? '');
    if (isWhole && from >= 0 && text.slice(from, to) === name) return from;
  }
  return undefined;
}

/** Finds the longest name of an entity that some words are a part of; undefined if they stand alone. */
export function findCoveringName(
  { paragraphs }: ArticleText,
  place: Place,
  entities: readonly EntityJson[],
): CoveringName | undefined {
  const { paragraph } = place;
  // Sheets have plain spaces.
  const text = (paragraphs[paragraph] ?? '').replaceAll(/\s/gu, ' ');
  const covering = entities
    .filter(({ outside }) => outside !== true)
    .flatMap((entity) =>
      namesOfEntity(entity)
        .filter(({ length }) => length > place.end - place.start)
        .flatMap((name) => {
          const start = findAround(text, name, place);
          return start === undefined
            ? []
            : [{ entity, paragraph, start, end: start + name.length }];
        }),
    );
  return covering.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}
