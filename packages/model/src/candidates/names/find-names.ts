import { findSpot, foldPlace } from '../places/gazetteer.ts';
import { isClosed, isCommon } from '../text/common-words.ts';
import { isCapitalised, withoutPossessive, type Token } from '../text/tokens.ts';
import type { Run } from './count-joiners.ts';
import { listRuns } from './list-runs.ts';
import { isOrganisationWord, isPlaceWord } from './noun-words.ts';
import { splitRun, type NamePart } from './split-run.ts';

/** The words of an article by how they are written, which tells whether a capital at the start of a sentence says something. */
export interface WordForms {
  /** Words with a capital inside a sentence. */
  readonly capitalised: ReadonlySet<string>;
  /** Words in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words whose possessive ending is a part of the name, as in "Lloyd’s said". */
  readonly owned: ReadonlySet<string>;
}

/** How a paragraph is written: as sentences, as a heading with capitals, or in capitals alone. */
type Style = 'sentences' | 'heading' | 'capitals';

function styleOf(tokens: readonly Token[]): Style {
  const words = tokens.map(({ text }) => text).filter((text) => /^\p{L}{2,}/u.test(text));
  if (words.length > 0 && words.every((word) => word === word.toUpperCase())) return 'capitals';
  const long = words.filter((word) => word.length > 3);
  const raised = long.filter(isCapitalised);
  // A list of names or results has capitals too, but marks and numbers between them and few common words.
  const isList = tokens.filter(({ text }) => /^[\d,()]/.test(text)).length > words.length / 3;
  const common = raised.slice(1).filter(isCommon);
  const isHeading =
    !isList &&
    raised.length > 0.75 * long.length &&
    common.length > 1 &&
    common.length >= raised.length / 3;
  return isHeading && tokens.at(-1)?.text !== '.' ? 'heading' : 'sentences';
}

/** Collects how the words of an article are written inside sentences. */
export function collectForms(paragraphs: readonly (readonly Token[])[]): WordForms {
  const capitalised = new Set<string>();
  const small = new Set<string>();
  const bare = new Set<string>();
  const owned = new Set<string>();
  for (const tokens of paragraphs) {
    if (styleOf(tokens) !== 'sentences') continue;
    for (const [at, { text, isFirst }] of tokens.entries()) {
      const word = withoutPossessive(text);
      const next = tokens[at + 1]?.text ?? '';
      if (word === text) bare.add(word);
      // Nothing follows that could belong to it.
      else if (
        /^\p{Lu}.*s$/u.test(text) &&
        /^[.,;:)]$|^(?:is|was|has|had|will|said|says|to|in|on|at|by)$/.test(next)
      )
        owned.add(word);
      if (/^\p{Ll}/u.test(word)) small.add(word);
      else if (!isFirst && /^\p{Lu}/u.test(word)) capitalised.add(word);
    }
  }
  return {
    capitalised,
    small,
    owned: new Set(
      [...owned].filter((word) => !bare.has(word) && findSpot(foldPlace(word)) === undefined),
    ),
  };
}

const romanOrLetter = /^(?:[IVXL]+|\p{Lu}\.?|\p{Lu})$/u;

/** True if a capital says nothing, but the word is a name by what it is or by the rest of the article. */
function isNameAlone(word: string, { capitalised, small }: WordForms): boolean {
  if (isClosed(word)) return false;
  if (capitalised.has(word)) return true;
  const isCountry = findSpot(foldPlace(word))?.what === 'country';
  return !small.has(word.toLowerCase()) && (isCountry || !isCommon(word));
}

function isName({ tokens, title }: NamePart, forms: WordForms): boolean {
  const [first, ...others] = tokens;
  if (first === undefined) return false;
  const words = tokens.map(({ text }) => withoutPossessive(text));
  const [word = ''] = words;
  if (others.length > 0) {
    return (
      words.some((each) => !isClosed(each)) &&
      !(
        first.isFirst &&
        words.every(isCommon) &&
        words.length === 2 &&
        !forms.capitalised.has(word) &&
        forms.small.has(words[1]?.toLowerCase() ?? '')
      )
    );
  }
  if (romanOrLetter.test(word) || !/\p{L}{2}|\p{L}[.&]\p{L}/u.test(word)) return false;
  if (title.length > 0) return !isClosed(word);
  if (findSpot(foldPlace(word))?.what === 'people') return false;
  const isAcronym = word.length > 1 && word === word.toUpperCase();
  if (isAcronym) return !isClosed(word) || /^(?:US|WHO)$/.test(word);
  return first.isFirst ? isNameAlone(word, forms) : !isClosed(word);
}

/** Adjectives of peoples, faiths and regions, which are names only without a noun behind them. */
const adjective =
  /^(?:Slavic|Slav|Crimean|Siberian|Chechen|Caucasian|Balkan|Nordic|Scandinavian|Kurdish|Tatar|Arab|Islamic|Muslim|Jewish|Hindu|Sikh|Buddhist|Catholic|Orthodox|Protestant|Andean|Himalayan|Kashmiri|Punjabi|Bengali|Baloch|Pashtun|Tamil|Tibetan|Uyghur|Basque|Catalan|Breton|Flemish|Bavarian|Sicilian|Corsican|Saharan|Sahelian|Latin|Eurasian|Transatlantic)$/;
/** "An-70", "F-16": what many things are called, but not "G-20". */
const modelNumber = /^(?!G-)\p{Lu}\p{L}{0,3}-\d+\p{Lu}?$/u;

/** True for a word with a capital that only says of which sort the noun behind it is: "Slavic nations". */
function isQualifier(
  { tokens: [word, ...others], title }: NamePart,
  all: readonly Token[],
): boolean {
  if (word === undefined || others.length > 0 || title.length > 0) return false;
  if (modelNumber.test(word.text)) return true;
  const next = all[all.findIndex(({ start }) => start === word.start) + 1];
  return adjective.test(word.text) && next?.isJoined === true && /^\p{Ll}{3,}/u.test(next.text);
}

const raise = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** The number of words from a place in a heading that are a place or an organisation called after it: "WEST GERMANY", "JORDAN TIMES". */
function spotLength(run: Run, at: number): number {
  const words = run.slice(at, at + 5).map(({ text }) => withoutPossessive(text));
  const lead = /^(?:north|south|east|west)(?:ern)?$/i.test(words[0] ?? '') ? 1 : 0;
  const length = [4, 3, 2, 1].find((count) => {
    const named = words.slice(0, count);
    const spot =
      findSpot(foldPlace(named.join(' '))) ?? findSpot(foldPlace(named.slice(lead).join(' ')));
    const isPlace = count <= words.length && spot !== undefined && spot.what !== 'people';
    return isPlace && (count > 1 || !isCommon(words[0] ?? ''));
  });
  if (length === undefined) return 0;
  const next = raise(words[length] ?? '');
  return isOrganisationWord(next) || isPlaceWord(next) ? length + 1 : length;
}

/** In a heading every word has a capital: names are what is left between common words. */
function splitHeading(run: Run, forms: WordForms): Run[] {
  const known = new Set([...forms.capitalised].map((word) => word.toUpperCase()));
  const isKnown = ({ text }: Token): boolean => {
    const word = withoutPossessive(text);
    return known.has(word.toUpperCase()) && !forms.small.has(word.toLowerCase());
  };
  const isPart = (token: Token): boolean => {
    const word = withoutPossessive(token.text);
    return !/^VS?$/.test(word) && !isClosed(word) && (isKnown(token) || !isCommon(word));
  };
  const places: Run[] = [];
  const parts: Token[][] = [[]];
  for (let at = 0; at < run.length; at += 1) {
    const length = spotLength(run, at);
    const words = run
      .slice(at, at + Math.max(1, length))
      .map((each) => ({ ...each, isFirst: false }));
    if (length > 0) places.push(words);
    if (length === 0 && words.every(isPart)) parts.at(-1)?.push(...words);
    else parts.push([]);
    at += words.length - 1;
  }
  // Beside a word that the article has with a capital, an unknown one is no name: "GONZALEZ HOMERS".
  const named = parts.map((part) => (part.some(isKnown) ? part.filter(isKnown) : part));
  const startOf = ([first]: Run): number => first?.start ?? 0;
  return [...places, ...named]
    .filter((part) => part.length > 0)
    .toSorted((a, b) => startOf(a) - startOf(b));
}

/** Finds the names of a paragraph, each with the title before it. */
export function findNames(tokens: readonly Token[], forms: WordForms): NamePart[] {
  const style = styleOf(tokens);
  const runs = listRuns(tokens);
  const parts =
    style === 'sentences'
      ? runs
      : runs.flatMap((run) =>
          findSpot(foldPlace(run.map(({ text }) => text).join(' '))) === undefined
            ? splitHeading(run, forms)
            : [run],
        );
  return parts
    .flatMap(splitRun)
    .filter((part) => isName(part, forms) && !isQualifier(part, tokens));
}
