import { isClosed, isCommon } from '../text/common-words.ts';
import { withoutPossessive, type Token } from '../text/tokens.ts';
import { findSpot, foldPlace } from '../places/gazetteer.ts';
import { isOrganisationWord, isPlaceWord } from './noun-words.ts';
import { isPartOfNames, isTitleHead, isTitleModifier } from './title-words.ts';
import type { Run } from './count-joiners.ts';

/** A name in a run, with the title before it. */
export interface NamePart {
  readonly tokens: Run;
  readonly title: Run;
}

const wordsOf = (tokens: Run): string[] => tokens.map(({ text }) => withoutPossessive(text));
const spotOf = (tokens: Run) => findSpot(foldPlace(wordsOf(tokens).join(' ')));
const isSmall = ({ text }: Token): boolean => /^[\p{Ll}&]/u.test(text) && !/\p{Lu}/u.test(text);

/** The end of what an office has charge of, from "of" or "for" on: "of State", "for Foreign Affairs"; the same place if there is none. */
function endOfCharge(run: Run, from: number): number {
  if (!/^(?:of|for)$/.test(run[from]?.text ?? '')) return from;
  const isCharge = ({ text }: Token): boolean =>
    isTitleModifier(text) || /^(?:Staff|and)$/.test(text);
  const end = run.findIndex((token, at) => at > from && !isCharge(token));
  return end < 0 ? run.length : end > from + 1 ? end : from;
}

/** The length of the title that begins at a word of a run: "Deputy Prime Minister", "Secretary of State". */
function titleLength(run: Run, from: number): number {
  let at = from;
  let end = from;
  while (at < run.length) {
    const word = run[at]?.text ?? '';
    // "Secretary of State for Foreign Affairs" has two.
    if (isTitleHead(word)) end = endOfCharge(run, endOfCharge(run, at + 1));
    else if (!isTitleModifier(word)) break;
    at = Math.max(at + 1, end);
    if (end === at && run[at]?.text === 'for') break;
  }
  return end - from;
}

/** True if the words are an institution, whose first word only looks like a title: "General Assembly". */
const isInstitution = (run: Run): boolean => {
  const last = withoutPossessive(run.at(-1)?.text ?? '');
  return (
    isOrganisationWord(last) ||
    isPlaceWord(last) ||
    run.some(({ text }) => text === 'of' || text === 'for')
  );
};

/** The words before a title that are a name of their own: "Pakistan" in "Pakistan Foreign Minister". */
function leadOf(run: Run): NamePart[] {
  return run.length === 0 ? [] : [{ tokens: run, title: [] }];
}

/** True for one of a party or a belief: "Socialist", "Democrat". */
const isFollower = (word: string): boolean =>
  /^(?:\p{Lu}\p{Ll}+(?:ist|crat)|Republican|Conservative|Liberal)s?$/u.test(word);

/** Splits people from who is one: "Briton Tim Henman", "South African Nelson Mandela". */
function splitPeople(run: Run): NamePart[] {
  const isWhole = isInstitution(run) || spotOf(run) !== undefined;
  const [first, ...others] = run;
  if (
    first !== undefined &&
    others.length > 0 &&
    !isWhole &&
    /^(?:U\.?S\.?|U\.?K\.?)$/.test(first.text)
  )
    return [{ tokens: [first], title: [] }, ...splitRun(others)];
  for (const length of isWhole ? [] : [2, 1]) {
    const rest = run.slice(length);
    const isPeople =
      spotOf(run.slice(0, length))?.what === 'people' ||
      (length === 1 && isFollower(run[0]?.text ?? ''));
    // "Khmer Rouge" is one name: a person has a given name as well.
    if (isPeople && (rest.length > 1 || spotOf(rest)?.what === 'country')) {
      return [{ tokens: run.slice(0, length), title: [] }, ...splitRun(rest)];
    }
  }
  return leadOf(run);
}

function trimStart(run: Run): Run {
  const [first, second] = run;
  if (first === undefined) return run;
  const isLonely =
    run.length > 1 && first.isFirst && first.text.endsWith('ly') && isCommon(first.text);
  // "Striker Ada Holm", "Suspected Ada Holm".
  const isDescription =
    first.isFirst &&
    isCommon(first.text) &&
    run.length > 2 &&
    /(?:\p{Ll}{3}er|ed|ing|man|woman|ist|ian|ant)$/u.test(first.text) &&
    !isInstitution(run);
  const isMonth = !first.isFirst && /^(?:Jan|April|May|June|August)$/.test(first.text);
  const isArticle =
    !isMonth &&
    !isTitleHead(first.text) &&
    isClosed(first.text) &&
    !(first.text.toUpperCase() === first.text && first.text.length > 1);
  const rest = run.slice(1);
  const isBesidePlace =
    first.isFirst &&
    isCommon(first.text) &&
    spotOf(run) === undefined &&
    spotOf(rest) !== undefined &&
    !/^(?:Air|New|Old|Greater|Inner|Outer|East|West|North|South|Central|Upper|Lower|Royal|Team)$/.test(
      first.text,
    );
  const isFormer =
    rest.length > 0 && /^(?:Former|Ousted|Exiled|Late|Veteran|Ex-\p{L}+)$/u.test(first.text);
  // A capital inside a sentence belongs to the name: "the All Blacks", "at The Oval".
  const isExtra =
    isArticle && (first.isFirst || /^(?:A|An)$/.test(first.text) || second === undefined);
  return isExtra || isDescription || isLonely || isFormer || isBesidePlace
    ? trimStart(run.slice(1))
    : run;
}

/** Splits a run into names, and takes the titles off: "US President Donald Trump" is "US", and "Donald Trump" with a title. */
export function splitRun(whole: Run): NamePart[] {
  let run = trimStart(whole);
  while (run[0] !== undefined && isSmall(run[0]) && /^(?:of|for|and|the|&)$/.test(run[0].text))
    run = run.slice(1);
  if (run.length === 0) return [];
  for (let at = 0; at < run.length; at += 1) {
    const length = titleLength(run, at);
    if (length === 0) continue;
    const before = run.slice(0, at);
    const title = run.slice(at, at + length);
    const rest = run.slice(at + length);
    const isNamed =
      rest.length > 0 &&
      !isSmall(
        rest[0] ?? run[0] ?? { text: '', start: 0, end: 0, isFirst: false, isJoined: false },
      );
    if (isNamed && !isInstitution(rest)) {
      const keep = title.length === 1 && rest.length === 1 && isPartOfNames(title[0]?.text ?? '');
      const named = keep
        ? [{ tokens: [...title, ...rest], title: [] }]
        : withTitle(splitRun(rest), title);
      return [...(before.length === 0 ? [] : splitPeople(before)), ...named];
    }
    if (isNamed) break;
    const isPost =
      rest.length === 0 &&
      (at === 0 ||
        length > 1 ||
        spotOf(before) !== undefined ||
        /^(?:C[EFO]O|PM|MEP)$/.test(title[0]?.text ?? '') ||
        /^\p{Lu}[\p{Lu}.]+$/u.test(before.at(-1)?.text ?? ''));
    if (isPost) return before.length === 0 ? [] : splitPeople(before);
    if (rest[0]?.text === 'of' || rest[0]?.text === 'for') {
      return [...(before.length === 0 ? [] : splitPeople(before)), ...splitRun(rest)];
    }
  }
  return splitPeople(run);
}

const withTitle = ([first, ...others]: readonly NamePart[], title: Run): NamePart[] =>
  first === undefined
    ? []
    : [{ tokens: first.tokens, title: [...title, ...first.title] }, ...others];
