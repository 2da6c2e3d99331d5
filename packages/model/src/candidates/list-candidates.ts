import type { ArticleText } from '../sheet/text/article-text.ts';
import type {
  ArticleCandidate,
  DateCandidate,
  NumberCandidate,
  PlaceCandidate,
} from './candidate.ts';
import type { Quarter } from './dates/calendar.ts';
import { findLastQuarter, resolveDates } from './dates/list-dates.ts';
import { listNames } from './names/list-names.ts';
import { listCounts } from './numbers/list-numbers.ts';
import { listPlaces } from './places/list-places.ts';
import { listTokens, type Token } from './text/tokens.ts';
import { listVoices } from './voice/list-voices.ts';

export type {
  ArticleCandidate,
  DateCandidate,
  Mention,
  NameCandidate,
  NameSort,
  NumberCandidate,
  PlaceCandidate,
  VoiceCandidate,
} from './candidate.ts';
export { isTitleHead } from './names/title-words.ts';
export { foldQuotes, unfoldQuotes } from './text/fold-quotes.ts';
export { listTokens } from './text/tokens.ts';

/** When an article was published, and its language. */
export interface ArticleFrame {
  /** The day, `YYYY-MM-DD`. */
  readonly published: string;
  /** The rules know English. */
  readonly language: 'en';
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Takes the words of dates away; what stands on both sides of one is not joined. */
function withoutDates(tokens: readonly Token[], dates: readonly Place[]): Token[] {
  const kept: Token[] = [];
  let isGap = false;
  let at = 0;
  for (const token of tokens) {
    while ((dates[at]?.end ?? Infinity) <= token.start) at += 1;
    const date = dates[at];
    const isDate = date !== undefined && overlap(token, date);
    if (!isDate) kept.push(isGap ? { ...token, isJoined: false } : token);
    isGap = isDate;
  }
  return kept;
}

/** A test for places in the order of the text: whether none of some stretches, in order too, overlaps it. */
function lieOutside(stretches: readonly Place[]): (place: Place) => boolean {
  let at = 0;
  return (place) => {
    while ((stretches[at]?.end ?? Infinity) <= place.start) at += 1;
    const next = stretches[at];
    return next === undefined || !overlap(next, place);
  };
}

/** The numbers of a paragraph. */
const numbersOf = (
  text: string,
  paragraph: number,
  dates: readonly DateCandidate[],
): NumberCandidate[] =>
  listCounts(
    text,
    dates.map(({ start, text: words }) => ({ at: start, text: words })),
  ).map(({ at, text: words, ...number }) => ({
    paragraph,
    start: at,
    end: at + words.length,
    text: words,
    kind: 'number',
    ...number,
  }));

/** The places of a paragraph outside the names of people: "Jackson" is no city in "Michael Jackson". */
const placesOf = (
  { text, tokens }: Read,
  paragraph: number,
  names: readonly Place[],
): PlaceCandidate[] =>
  listPlaces(tokens)
    .filter(lieOutside(names))
    .map(({ start, end, what, countries }) => ({
      paragraph,
      start,
      end,
      text: text.slice(start, end),
      kind: 'place',
      what,
      countries,
    }));

/** A paragraph with its words and dates. */
interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateCandidate[];
}

/** Reads the paragraphs in their order: "a year ago" may be counted from the quarter of a paragraph before. */
function readParagraphs(paragraphs: readonly string[], published: string): Read[] {
  let spoken: Quarter | undefined;
  return paragraphs.map((text, paragraph) => {
    const found = resolveDates(text, published, spoken);
    spoken = findLastQuarter(found) ?? spoken;
    const dates = found.map(({ at, text: words, time, rule }): DateCandidate => ({
      paragraph,
      start: at,
      end: at + words.length,
      text: words,
      kind: 'date',
      time,
      rule,
    }));
    return { text, tokens: listTokens(text), dates };
  });
}

/**
 * Lists what an article may give a sheet: names, dates, numbers, places, and whose words each sentence is in. In the order of the
 * text, for each paragraph kind by kind.
 */
export function listCandidates(
  { paragraphs }: ArticleText,
  { published }: ArticleFrame,
): ArticleCandidate[] {
  if (Number.isNaN(Date.parse(published))) {
    throw new TypeError(`Cannot list candidates: "${published}" is no day`);
  }
  const read = readParagraphs(paragraphs, published);
  const names = listNames(
    read.map(({ text, tokens, dates }) => ({ text, tokens: withoutDates(tokens, dates) })),
  );
  const byParagraph = Map.groupBy(names, ({ paragraph }) => paragraph);
  return read.flatMap((each, paragraph) => {
    const { text, tokens, dates } = each;
    const own = byParagraph.get(paragraph) ?? [];
    const people = own.filter(({ sort }) => sort === 'person');
    return [
      ...own,
      ...dates,
      ...numbersOf(text, paragraph, dates),
      ...placesOf(each, paragraph, people),
      ...listVoices(text, tokens, { names: own, paragraph }),
    ];
  });
}
