import { listTokens } from '@dateline/model/candidates';
import type { NameCandidate, PlaceCandidate } from '@dateline/model/candidates';
import type { ArticleText } from '@dateline/model/editing';
import type { EntitySort } from './entities.ts';

type Named = NameCandidate | PlaceCandidate;

/** How a name would be taken into the sheet. */
export interface NameGuess {
  readonly sort: EntitySort;
  /** Why it may be of this sort; "" if nothing says so. */
  readonly why: string;
  readonly label: string;
  /** The name inside a sentence, if it differs: "the United Nations". */
  readonly phrase?: string;
  /** The name at a second mention. */
  readonly short?: string;
  readonly aliases: readonly string[];
  /** True if nothing shows that it is a name at all. */
  readonly isDoubtful: boolean;
}

/** The mentions of one name. */
interface Mentioned {
  readonly article: ArticleText;
  readonly mentions: readonly Named[];
  /** The fullest first. */
  readonly names: readonly string[];
  /** All places of the article. */
  readonly spots: readonly PlaceCandidate[];
}

const agreement =
  /\b(?:Treaty|Agreement|Accords?|Pact|Act|Bill|Declaration|Protocol|Resolution|Convention)\b/u;
const party = /\b(?:Party|Congress|League|Front|Movement|Alliance|Democrats|Republicans)\b/u;
const team =
  /(?: (?:FC|United|City|Rovers|Wanderers|Rangers|Athletic)|\bFC .+|\bNational Team|\bCricket Team)$/u;
/** Countries whose name has "the" before it. */
const withThe =
  /^(?:United |Central African|Czech R|Dominican R)|(?:Islands|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles)$/u;

/** "US", "U.S.", "UAE", "UK". */
const isInitials = (name: string): boolean => /^(?:\p{Lu}\.?){2,4}$/u.test(name);

/** The place of the gazetteer that a name is, if it is one. */
function findSpot({ mentions, spots }: Mentioned): PlaceCandidate | undefined {
  return spots.find(
    (spot) =>
      spot.what !== 'people' &&
      mentions.some(
        ({ paragraph, start, end }) =>
          paragraph === spot.paragraph && start === spot.start && end === spot.end,
      ),
  );
}

function guessForm(name: string): EntitySort {
  if (party.test(name)) return 'party';
  return team.test(name) ? 'team' : 'body';
}

const isForm = (sort: EntitySort): boolean => /^(?:state|party|body|team)$/.test(sort);

/** The sort of organisation that a name would be, if it is one. */
export const formOf = ({ sort, label }: NameGuess): EntitySort =>
  isForm(sort) ? sort : guessForm(label);

/** What the rules that guess sorts go by, in the words of editors. */
const reasons: Readonly<Record<string, string>> = {
  'a title before it': 'a title stands before it',
  'an age after it': 'an age follows',
  'a post after it': 'what this person does follows',
  'a post before it': 'what this person does stands before it',
  'a particle of personal names': 'it has a word such as “bin” or “von”',
  'capitals alone': 'it is written in capitals',
  'a preposition before it': 'a word such as “in” or “to” stands before it',
  'a verb of speech after it': '“said” or the like follows',
  'several words and no noun of another sort': 'it looks like a first name and a family name',
  'its first letters are its short name': 'the article shortens it to its first letters',
  'nothing beside it says more': '',
};

/** Says in plain words why a name may be of a sort. */
const explainWhy = (why: string): string => {
  const [, word, place] = /^the word "(.*)"( after it)?$/.exec(why) ?? [];
  if (word !== undefined) return `“${word}” ${place === undefined ? 'is in it' : 'follows'}`;
  return reasons[why] ?? why;
};

/** Words before a name that stand before places: "in", "inside", and another place with a comma. */
const beforePlace =
  /(?:\b(?:in|at|near|inside|outside|across) (?:the )?|\p{Lu}[\p{L}-]+, |-occupied |-administered )$/u;

const textBefore = ({ paragraphs }: ArticleText, { paragraph, start }: Named): string =>
  (paragraphs[paragraph] ?? '').slice(Math.max(0, start - 40), start);

const isAfterPlaceWord = ({ article, mentions }: Mentioned): boolean =>
  mentions.some((mention) => beforePlace.test(textBefore(article, mention)));

/** Words between which and a noun no name of a person stands alone: "a Free Press". */
const determiner = /\b(?:an?|the|its|their|this|every|no) $/iu;

/** True if a name is no person's, although it looks like a first name and a family name. */
const isOfThing = ({ article, mentions }: Mentioned, why: string): boolean =>
  why === 'several words and no noun of another sort' &&
  mentions.some((mention) => determiner.test(textBefore(article, mention)));

/** True if a word only begins sentences, where it has a capital whatever it is, and nothing else says that it is a name. */
function isOnlyFirst({ article, mentions, names }: Mentioned): boolean {
  const [label = ''] = names;
  if (!/^\p{Lu}[\p{Ll}\p{M}’'-]*$/u.test(label)) return false;
  const inText = mentions.filter(({ paragraph }) => paragraph > 0);
  return (
    inText.length > 0 &&
    mentions.every((mention) => mention.kind === 'name' && mention.sort === 'unknown') &&
    inText.every(({ paragraph, start }) =>
      listTokens(article.paragraphs[paragraph] ?? '').some(
        (token) => token.start === start && token.isFirst,
      ),
    )
  );
}

/** Guesses the sort of a name that nothing beside it gives away. */
function guessUnknown(mentioned: Mentioned, why: string): { sort: EntitySort; why: string } {
  const [label = ''] = mentioned.names;
  if (agreement.test(label)) return { sort: 'agreement', why };
  if (!isInitials(label) && isAfterPlaceWord(mentioned))
    return { sort: 'place', why: 'the words before it' };
  return { sort: guessForm(label), why: '' };
}

/** Guesses the sort of a name that is no country. */
function guessSort(mentioned: Mentioned): { sort: EntitySort; why: string } {
  const {
    mentions,
    names: [label = ''],
  } = mentioned;
  const name = mentions.find((mention) => mention.kind === 'name');
  if (name === undefined) return { sort: 'place', why: 'a place that is known' };
  if (/ D\.?C\.?$/.test(label)) return { sort: 'place', why: 'a large city' };
  if (isOfThing(mentioned, name.why)) return guessUnknown(mentioned, '');
  switch (name.sort) {
    case 'person':
    case 'place':
      return { sort: name.sort, why: name.why };
    case 'organisation':
      return { sort: guessForm(label), why: name.why };
    case 'unknown':
      return guessUnknown(mentioned, name.why);
  }
}

/** In "the Interfax news agency" the article belongs to the agency. */
const kindAfter =
  /^ (?:\p{Ll}+ ){0,2}(?:agency|newspaper|daily|magazine|company|firm|bank|party|airline|network|channel|broadcaster|group|government|ministry|parliament)\b/u;

/** True if the text has "the" before most mentions of a name; those in the headline and in brackets go without. */
function hasThe({ article, mentions }: Mentioned, name: string): boolean {
  const before = mentions
    .filter(({ text, paragraph }) => text === name && paragraph > 0)
    .filter(
      ({ paragraph, end }) => !kindAfter.test(article.paragraphs[paragraph]?.slice(end) ?? ''),
    )
    .map(({ paragraph, start }) => article.paragraphs[paragraph]?.slice(0, start) ?? '')
    .filter((text) => !text.endsWith('('));
  return before.filter((text) => /\b[Tt]he $/u.test(text)).length * 2 > before.length;
}

/** Takes the article's own name of a country, or its full name if the article has initials alone. */
function guessCountry(mentioned: Mentioned, code: string): NameGuess {
  const [found = ''] = mentioned.names;
  const full = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) ?? found;
  const label = isInitials(found) ? full : found;
  const others = mentioned.names.filter((name) => name !== label);
  const initials = others.find(isInitials);
  const isThe = withThe.test(label) || hasThe(mentioned, label);
  return {
    sort: 'state',
    why: 'a country',
    label,
    ...(isThe ? { phrase: `the ${label}` } : {}),
    ...(initials === undefined ? {} : { short: `the ${initials}` }),
    aliases: others,
    isDoubtful: false,
  };
}

/** A shorter name that the text itself goes on with: the family name, or the initials of an organisation. */
function findShort(mentioned: Mentioned, label: string, sort: EntitySort): string | undefined {
  const shorter = mentioned.names.filter((name) => name !== label);
  if (sort === 'person') return shorter.find((name) => label.endsWith(` ${name}`));
  const initials = shorter.find(isInitials);
  return initials !== undefined && hasThe(mentioned, initials) ? `the ${initials}` : initials;
}

/** Guesses how a name is to be taken into the sheet: its sort, its label, and its other names. */
export function guessName(mentioned: Mentioned): NameGuess {
  const spot = findSpot(mentioned);
  const [code] = spot?.countries ?? [];
  if (spot?.what === 'country' && code !== undefined) return guessCountry(mentioned, code);
  const [label = ''] = mentioned.names;
  const { sort, why } = guessSort(mentioned);
  const short = findShort(mentioned, label, sort);
  return {
    sort,
    why: explainWhy(why),
    label,
    ...(sort !== 'person' && hasThe(mentioned, label) ? { phrase: `the ${label}` } : {}),
    ...(short === undefined ? {} : { short }),
    aliases: mentioned.names.filter((name) => name !== label && name !== short),
    isDoubtful: isOnlyFirst(mentioned),
  };
}
