import { isCommon } from '../text/common-words.ts';
import { isCapitalised, withoutPossessive, type Token } from '../text/tokens.ts';
import { findSpot, foldPlace } from '../places/gazetteer.ts';
import { continues, countJoiners, isBreak, particle, type Run } from './count-joiners.ts';
import { isOrganisationWord, isPlaceWord } from './noun-words.ts';

/** Small words that begin a name if no capital stands before them: "bin Laden". */
const leading = /^(?:de|del|della|di|da|du|van|von|bin|ibn|al|el|ben)$/u;
/** The most words of a name. */
const longest = 14;

const hasPossessive = (word: string): boolean => /[’'ʼ](?:s|S)?$/u.test(word);

/** True if a possessive stays in the name: "Queen’s University", "Moody’s Investors Service". */
const isOwnName = ({ text }: Token, next: Token | undefined, after: Token | undefined): boolean => {
  const word = withoutPossessive(text);
  const isInstitution = [next, after].some(
    (each) =>
      each !== undefined &&
      isCapitalised(each.text) &&
      (isOrganisationWord(each.text) || isPlaceWord(each.text)),
  );
  return (
    isInstitution &&
    next?.isJoined === true &&
    isCapitalised(next.text) &&
    isCommon(word) &&
    findSpot(foldPlace(word)) === undefined
  );
};

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
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|Rev|Hon|S[tT]|Mt|Ft|Jr|\p{Lu})$/u.test(
    word,
  );
