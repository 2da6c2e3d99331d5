import { isCommon } from '../text/common-words.ts';
import { withoutPossessive, type Token } from '../text/tokens.ts';
import { findSpot, foldPlace, type Spot } from './gazetteer.ts';

/** A place of the gazetteer in a paragraph. */
export interface FoundPlace extends Spot {
  readonly start: number;
  readonly end: number;
}

/** The most words of a name in the gazetteer. */
const longest = 5;

/** Lists the countries, peoples and large cities of a paragraph, the longest name first. */
export function listPlaces(tokens: readonly Token[]): FoundPlace[] {
  const places: FoundPlace[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined || !/^\p{Lu}/u.test(first.text)) continue;
    for (let length = longest; length > 0; length -= 1) {
      const words = tokens.slice(at, at + length);
      const last = words.at(-1);
      if (
        words.length < length ||
        last === undefined ||
        words.slice(1).some(({ isJoined }) => !isJoined)
      )
        continue;
      if (
        words.slice(0, -1).some(({ text }) => /[’']s?$/.test(text)) ||
        !/^\p{Lu}/u.test(last.text)
      )
        continue;
      const name = withoutPossessive(last.text);
      const spot = findSpot(
        foldPlace([...words.slice(0, -1).map(({ text }) => text), name].join(' ')),
      );
      const isWord = length === 1 && first.text !== first.text.toUpperCase() && isCommon(name);
      if (spot === undefined || (isWord && (first.isFirst || spot.what === 'city'))) continue;
      places.push({ ...spot, start: first.start, end: last.start + name.length });
      at += length - 1;
      break;
    }
  }
  return places;
}
