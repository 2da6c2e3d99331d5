import { isClosed, isCommon } from '../text/common-words.ts';
import { isCapitalised, withoutPossessive, type Token } from '../text/tokens.ts';
import { findSpot, foldPlace } from '../places/gazetteer.ts';
import { isBeforeOf, isOrganisationWord } from './noun-words.ts';
import { isTitleHead, isTitleModifier } from './title-words.ts';

/** Capitalised words in a row, with the small words between them that names have. */
export type Run = readonly Token[];

/** Small words inside names of people and places. */
const particle =
  /^(?:de|del|della|dello|di|da|dos|das|do|du|van|von|der|den|ter|ten|bin|ben|ibn|bint|al|el|ul|ur|uz|ud|e|y|le|la|les|zu|af|av|abu|bte|binti|dari|in)$/u;
/** Small words that begin a name if no capital stands before them: "bin Laden". */
const leading = /^(?:de|del|della|di|da|du|van|von|bin|ibn|al|el|ben)$/u;
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/;

/** The most words of a name. */
const longest = 14;

/** Words that end a run and belong to none. */
const isBreak = ({ text }: Token): boolean =>
  weekday.test(text) ||
  /-(?:based|born|backed|led|run|owned|trained|bound|held|made|controlled|occupied|speaking|registered|listed)$/u.test(
    text,
  ) ||
  /^(?:I|I['’]\p{L}+|OK)$/u.test(text);

const hasPossessive = (word: string): boolean => /[’'ʼ](?:s|S)?$/u.test(word);

/** True if a possessive stays in the name: "Queen’s University", "Moody’s Investors Service". */
const isOwnName = ({ text }: Token, next: Token | undefined, after: Token | undefined): boolean => {
  const word = withoutPossessive(text);
  const isInstitution = [next, after].some(
    (each) => each !== undefined && isCapitalised(each.text) && isOrganisationWord(each.text),
  );
  return isInstitution && next?.isJoined === true && isCapitalised(next.text) && isCommon(word);
};

/** The number of small words after which the name goes on; 0 if it ends. */
function countJoiners(run: Run, tokens: readonly Token[], at: number): number {
  const texts = tokens.slice(at, at + 4).map(({ text }) => text);
  const isNext = (offset: number): boolean => {
    const token = tokens[at + offset];
    return token !== undefined && token.isJoined && isCapitalised(token.text) && !isBreak(token);
  };
  const last = run.at(-1)?.text ?? '';
  const words = run.map(({ text }) => text);
  const [first = '', second = ''] = texts;
  if (first === 'of' && isTitleHead(last) && /^(?:State|Staff|Defence|Defense)$/.test(second))
    return 1;
  if (first === 'of' && isBeforeOf(last)) {
    if (isNext(1)) return 1;
    return second === 'the' && isNext(2) ? 2 : 0;
  }
  if ((first === 'for' || first === 'on') && words.some(isOrganisationWord) && !isTitleHead(last)) {
    if (isNext(1)) return 1;
    return second === 'the' && isNext(2) ? 2 : 0;
  }
  if (first === '&' && isNext(1)) return 1;
  // "Trinidad and Tobago".
  if (first === 'and' && findSpot(foldPlace([...words, first, second].join(' '))) !== undefined)
    return 1;
  const isOffice =
    words.some((word) => /^(?:of|for|on)$/.test(word)) && words.some(isOrganisationWord);
  if (
    first === 'and' &&
    isOffice &&
    isNext(1) &&
    !(isTitleModifier(second) && isTitleHead(texts[2] ?? ''))
  ) {
    // "Ministry of Trade and Industry", but not "Bank of England and Barclays".
    return isCommon(last) || isCommon(second) ? 1 : 0;
  }
  let count = 0;
  while (count < 3 && particle.test(texts[count] ?? '') && texts[count] !== 'in') count += 1;
  return count > 0 && isNext(count) && !isClosed(last) ? count : 0;
}

/** Whether a token can begin a name. */
function begins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isCapitalised(token.text)) return !isBreak(token);
  // "bin Laden", "van der Ernser".
  const rest = tokens.slice(at + 1, at + 4);
  const capital = rest.findIndex(({ text, isJoined }) => !isJoined || !particle.test(text));
  const next = rest[capital];
  return (
    leading.test(token.text) &&
    next !== undefined &&
    next.isJoined &&
    /^\p{Lu}\p{L}/u.test(next.text) &&
    !isBreak(next)
  );
}

/** The number of tokens by which a run that ends at a token goes on, marks included; 0 if it ends there. */
function countNext(run: Run, tokens: readonly Token[], at: number): number {
  const last = tokens[at];
  const next = tokens[at + 1];
  if (last === undefined || next === undefined) return 0;
  if (hasPossessive(last.text) && !isOwnName(last, next, tokens[at + 2])) return 0;
  if (last.text.endsWith('.') && next.isFirst) return 0;
  if (continues(next) && !next.isFirst) return 1;
  // The full stop of "Mr." and "Corp." is a mark of its own.
  if (next.text === '.' && isShort(last.text) && continues(tokens[at + 2])) return 2;
  const joiners = countJoiners(run, tokens, at + 1);
  return joiners === 0 ? 0 : joiners + 1;
}

/** Lists the capitalised runs of a paragraph. */
export function listRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [first] = begins(tokens, at) ? tokens.slice(at, at + 1) : [];
    const run = first === undefined ? [] : [first];
    let count = first === undefined ? 0 : countNext(run, tokens, at);
    while (count > 0 && run.length < longest) {
      run.push(...tokens.slice(at + 1, at + count + 1).filter(({ text }) => text !== '.'));
      at += count;
      count = countNext(run, tokens, at);
    }
    if (run.length > 0) runs.push(run);
    at += 1;
  }
  return runs;
}

const isShort = (word: string): boolean =>
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|Rev|Hon|St|Mt|Ft|Jr|\p{Lu})$/u.test(
    word,
  );

const continues = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token.text) && token.isJoined && !isBreak(token);
