import type { ArticleCandidate } from '@dateline/model/candidates';
import { touch, type Stretch } from '../words/read-words.ts';

/** What says which part a preposition begins. */
export interface PartContext {
  readonly text: string;
  readonly candidates: readonly ArticleCandidate[];
  readonly isPlaceName: (text: string) => boolean;
  readonly isPassive: boolean;
  /** The part that "to" and a verb are: what is promised or voted, or else to what end it is done. */
  readonly deed: string;
}

const placePrepositions = /^(?:in|at|near|inside|outside|across|on|off)$/;
/** How far something rose or fell. */
const measures: Readonly<Record<string, string>> = { from: 'base', to: 'amount', by: 'change' };
/** A date right behind these is a bound and no time. */
const bounds: Readonly<Record<string, string>> = { since: 'start', until: 'until' };

const isPlace = (stretch: Stretch, { candidates, isPlaceName }: PartContext): boolean =>
  candidates.some(
    (each) =>
      touch(each, stretch) &&
      ((each.kind === 'place' && each.what !== 'people') ||
        (each.kind === 'name' && (each.sort === 'place' || isPlaceName(each.text)))),
  );

/** True if words begin with a number or with "about" before one. */
const beginsWithNumber = (stretch: Stretch, { candidates, text }: PartContext): boolean =>
  candidates.some(
    (each) =>
      each.kind === 'number' &&
      touch(each, stretch) &&
      /^\W*(?:(?:about|around|some|over|under|nearly|almost|at least|at most|more than|less than|fewer than|up to|roughly) )?[£$€]?$/.test(
        text.slice(stretch.start, each.start),
      ),
  );

const isOfTime = (stretch: Stretch, { candidates }: PartContext): boolean =>
  candidates.some(
    (each) =>
      each.kind === 'number' &&
      touch(each, stretch) &&
      /^(?:minute|hour|day|week|month|year)/.test(each.counts),
  );

/** Names a part by what is in it: a place, a number, a time that it took, or else its preposition. */
export function nameByContent(
  piece: Stretch & { readonly slot: string },
  context: PartContext,
): string {
  const { slot } = piece;
  if (placePrepositions.test(slot) && isPlace(piece, context)) return 'place';
  if (slot === 'for' && isOfTime(piece, context)) return 'length';
  const isDate = context.candidates.some(
    (each) => each.kind === 'date' && touch(each, { start: piece.start, end: piece.start + 1 }),
  );
  const bound = bounds[slot];
  if (bound !== undefined && isDate) return bound;
  const measure = measures[slot];
  if (measure !== undefined && beginsWithNumber(piece, context)) return measure;
  const isNamed = context.candidates.some((each) => each.kind === 'name' && touch(each, piece));
  return slot === 'by' && !context.isPassive && !isNamed ? 'means' : slot;
}
