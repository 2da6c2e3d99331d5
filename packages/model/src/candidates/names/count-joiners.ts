import { isClosed, isCommon } from '../text/common-words.ts';
import { isCapitalised, withoutPossessive, type Token } from '../text/tokens.ts';
import { findSpot, foldPlace } from '../places/gazetteer.ts';
import { isBeforeOf, isLegalForm, isOrganisationWord, isPlaceWord } from './noun-words.ts';
import { isTitleHead, isTitleModifier } from './title-words.ts';

/** Capitalised words in a row, with the small words between them that names have. */
export type Run = readonly Token[];

/** Small words inside names of people and places. */
export const particle =
  /^(?:de|del|della|dello|di|da|dos|das|do|du|van|von|der|den|ter|ten|bin|ben|ibn|bint|al|el|ul|ur|uz|ud|e|y|le|la|les|zu|af|av|abu|bte|binti|dari)$/u;
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/;

/** Words that end a run and belong to none. */
export const isBreak = ({ text }: Token): boolean =>
  weekday.test(text) ||
  /-(?:born|led|run|bound|held|made|\p{Ll}{2,}ed|\p{Ll}{3,}ing)$/u.test(text) ||
  /^(?:I|I['’]\p{L}+|OK|[HQ][1-4])$/u.test(text);

/** True for a token that can go on a run of capitals. */
export const continues = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token.text) && token.isJoined && !isBreak(token);

const spotOf = (words: readonly string[]) =>
  findSpot(foldPlace(words.map(withoutPossessive).join(' ')));
const isOffice = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:of|for|on)$/.test(word)) &&
  words.some((word) => isOrganisationWord(word) || isTitleHead(word));
/** True for a word such as "Trade" or "Security", of which an office has charge. */
const isMatter = (word: string): boolean =>
  spotOf([word]) === undefined &&
  !isPlaceWord(word) &&
  !isClosed(word) &&
  (isCommon(word) || /(?:[st]ion|ity|ities|ment|ness|[ae]nce|ship|ing|ture|ics)s?$/.test(word));

/** Words in names of companies that are also what an office has charge of: "Oil and Gas Board". */
const branch = /^(?:Securities|Communications|Energy|Oil|Gas|Business|Insurance|Post|Media)$/;

/** The words of a run, and the tokens behind it. */
interface Place {
  readonly words: readonly string[];
  readonly rest: readonly Token[];
}

/** Counts "of", or "of the": "Bank of England", "Minister of Finance". */
function countOf({ words, rest }: Place): number {
  const last = words.at(-1) ?? '';
  const [, second, third] = rest;
  const count = continues(second) ? 1 : second?.text === 'the' && continues(third) ? 2 : 0;
  if (count === 0) return 0;
  if (isTitleHead(last)) return count === 1 && isTitleModifier(second?.text ?? '') ? 1 : 0;
  // "Holm Motor Co of Oman" is a company and a country.
  const isFrom = isLegalForm(last) && spotOf([rest[count]?.text ?? '']) !== undefined;
  return isBeforeOf(last) && !isFrom ? count : 0;
}

/** Counts "for" and "on", after the word of an organisation. */
function countFor({ words, rest }: Place): number {
  const [, second, third] = rest;
  if (words.some(isTitleHead)) return isTitleModifier(second?.text ?? '') ? 1 : 0;
  if (!words.some(isOrganisationWord)) return 0;
  return continues(second) ? 1 : second?.text === 'the' && continues(third) ? 2 : 0;
}

/** Counts "and": "Trinidad and Tobago", "Ministry of Trade and Industry", "Food and Drug Board". */
function countAnd({ words, rest }: Place): number {
  const [, second, third] = rest;
  const last = words.at(-1) ?? '';
  const next = second?.text ?? '';
  if (spotOf([...words, 'and', next]) !== undefined) return 1;
  if (
    !continues(second) ||
    isTitleHead(next) ||
    (isTitleModifier(next) && isTitleHead(third?.text ?? ''))
  )
    return 0;
  // Not "Bank of England and Barclays".
  if (isOffice(words)) return isMatter(last) || isMatter(next) ? 1 : 0;
  const end = rest.slice(1).findIndex((token) => !continues(token));
  const others = rest.slice(2, end < 0 ? undefined : end + 1);
  const isOneOffice = others.some(({ text }) => isOrganisationWord(withoutPossessive(text)));
  const isAlone =
    isTitleHead(last) ||
    !isMatter(last) ||
    (isOrganisationWord(last) && !(branch.test(last) && isMatter(next)));
  return isOneOffice && !isAlone && !isClosed(next) && spotOf([next]) === undefined ? 1 : 0;
}

/** Counts "in" before a country or a part of the world: "Organisation for Trade and Security in Europe". */
const countIn = ({ words, rest: [, second] }: Place): number =>
  words.includes('for') &&
  isMatter(words.at(-1) ?? '') &&
  continues(second) &&
  /^(?:country|region)$/.test(spotOf([second?.text ?? ''])?.what ?? '')
    ? 1
    : 0;

/** The number of small words after which the name goes on; 0 if it ends. */
export function countJoiners(run: Run, tokens: readonly Token[], at: number): number {
  const rest = tokens.slice(at, at + 7);
  const words = run.map(({ text }) => text);
  const place = { words, rest };
  const texts = rest.map(({ text }) => text);
  const first = texts[0] ?? '';
  if (first === 'of') return countOf(place);
  if (first === 'for' || first === 'on') return countFor(place);
  if (first === 'and') return countAnd(place);
  if (first === '&') return continues(rest[1]) ? 1 : 0;
  if (first === 'in') return countIn(place);
  const small = texts.findIndex((text, index) => index === 3 || !particle.test(text));
  return small > 0 && continues(rest[small]) && !isClosed(words.at(-1) ?? '') ? small : 0;
}
