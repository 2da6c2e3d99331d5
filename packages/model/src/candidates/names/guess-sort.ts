import type { NameSort } from '../candidate.ts';
import { findSpot, foldPlace } from '../places/gazetteer.ts';
import { isOrganisationWord, isPlaceWord } from './noun-words.ts';
import { postNoun } from './title-words.ts';

/** A guess of what a name is the name of, with the weight of its reason, 0 to 3. */
export interface Guess {
  readonly sort: NameSort;
  readonly why: string;
  readonly weight: number;
}

interface Named {
  readonly words: readonly string[];
  readonly hasTitle: boolean;
  /** The text of the paragraph before and after the name. */
  readonly before: string;
  readonly after: string;
}

/** Nouns of what is neither a person nor a place nor an organisation. */
const otherNoun =
  /^(?:Treaty|Agreement|Accord|Accords|Pact|Act|Bill|Declaration|Protocol|Resolution|Plan|War|Battle|Revolution|Cup|Games|Olympics|Open|Championship|Championships|Prize|Award|Awards|Festival|Day|Week|Operation|Project)$/;

const speech =
  /^ (?:said|says|told|added|warned|stressed|announced|wrote|argued|noted|explained|insisted|claimed|denied|urged)\b/u;
const particle = /^(?:bin|ibn|bint|ben|van|von|de|del|di|da|dos|der|al|el|ul|ur)$/u;
const preposition =
  /\b(?:in|at|near|from|into|across|outside|inside|around|toward|towards|to|throughout|via) (?:the )?(?:(?:north|south|east|west)(?:ern)? |(?:central|downtown|nearby) )?$/u;

const direction =
  /^(?:(?:North|South|East|West)(?:ern)?|(?:North|South)-?(?:east|west)(?:ern)?|Central|Upper|Lower)$/;
/** Nouns behind the name of an organisation: "the Interfax news agency". */
const kindOfOrganisation =
  /^ (?:\p{Ll}+ ){0,2}(agency|newspaper|daily|magazine|company|firm|bank|party|airline|network|channel|broadcaster|university|institute|union|corporation|consortium)\b/u;

/** The rules, each undefined if it does not apply; the first one with the greatest weight decides. */
const rules: readonly ((name: Named) => Guess | undefined)[] = [
  ({ hasTitle }) =>
    hasTitle ? { sort: 'person', why: 'a title before it', weight: 3 } : undefined,
  ({ words }) => {
    const spot = findSpot(foldPlace(words.join(' ')));
    return spot === undefined || spot.what === 'people'
      ? undefined
      : {
          sort: 'place',
          why: `a ${spot.what === 'city' ? 'large city' : spot.what}`,
          weight: spot.what === 'city' ? 2 : 3,
        };
  },
  ({ words }) => {
    const [first = '', ...rest] = words;
    if (!direction.test(first) || rest.length === 0) return undefined;
    const what = findSpot(foldPlace(rest.join(' ')))?.what;
    if (what === 'people' || (what === undefined && rest.length > 1)) return undefined;
    const weight = what === undefined ? 1.2 : 2.7;
    return { sort: 'place', why: `the word "${first}"`, weight };
  },
  ({ words }) => {
    const head = words.slice(0, words.includes('of') ? words.indexOf('of') : undefined);
    const last = head.at(-1) ?? '';
    if (words.length > 1 && isPlaceWord(last) && !isOrganisationWord(last))
      return { sort: 'place', why: `the word "${last}"`, weight: 2.5 };
    const found = [last, ...words].find(isOrganisationWord);
    if (found !== undefined && words.length > 1)
      return { sort: 'organisation', why: `the word "${found}"`, weight: 2.5 };
    const [first = ''] = words;
    return words.length > 1 && isPlaceWord(first)
      ? { sort: 'place', why: `the word "${first}"`, weight: 2.5 }
      : undefined;
  },
  ({ words }) => {
    const noun = [words.at(-1) ?? '', words[0] ?? ''].find((word) => otherNoun.test(word));
    return words.length > 1 && noun !== undefined
      ? { sort: 'unknown', why: `the word "${noun}"`, weight: 2.7 }
      : undefined;
  },
  ({ words, after }) =>
    words.length > 1 && /^, (?:aged )?\d\d,/u.test(after)
      ? { sort: 'person', why: 'an age after it', weight: 3 }
      : undefined,
  ({ after }) => {
    const [, post = ''] =
      /^, ((?:an?|the|his|her|their|its|who)\b[^,.;]{0,80}|[^,.;]{0,60})[,.;]/u.exec(after) ?? [];
    return postNoun.test(post)
      ? { sort: 'person', why: 'a post after it', weight: 2.6 }
      : undefined;
  },
  ({ before }) =>
    new RegExp(`${postNoun.source} $`, 'iu').test(before)
      ? { sort: 'person', why: 'a post before it', weight: 2.6 }
      : undefined,
  ({ words }) =>
    words.length > 1 && words.some((word) => particle.test(word))
      ? { sort: 'person', why: 'a particle of personal names', weight: 1.6 }
      : undefined,
  ({ words, after }) => {
    const [, noun] = kindOfOrganisation.exec(after) ?? [];
    return words.length <= 2 && noun !== undefined
      ? { sort: 'organisation', why: `the word "${noun}" after it`, weight: 1.8 }
      : undefined;
  },
  ({ words, before, after }) =>
    words.length === 1 && /\p{Ll}/u.test(before + after) && /^\p{Lu}{3,6}$/u.test(words[0] ?? '')
      ? { sort: 'organisation', why: 'capitals alone', weight: 2.8 }
      : undefined,
  ({ words, before, after }) =>
    words.length === 1 &&
    /\p{Ll}/u.test(before + after) &&
    /^(?:\p{Lu}\.?){2,}$|^[\p{Lu}\d-]{2,}$/u.test(words[0] ?? '')
      ? { sort: 'organisation', why: 'capitals alone', weight: 1.5 }
      : undefined,
  ({ before, words }) =>
    words.length === 1 && preposition.test(before)
      ? { sort: 'place', why: 'a preposition before it', weight: 1 }
      : undefined,
  ({ words, after }) =>
    speech.test(after)
      ? { sort: 'person', why: 'a verb of speech after it', weight: words.length > 1 ? 1.5 : 1.2 }
      : undefined,
  ({ words }) =>
    words.length >= 2 && words.length <= 4
      ? { sort: 'person', why: 'several words and no noun of another sort', weight: 0.8 }
      : undefined,
];

/** Guesses what a name is the name of. */
export function guessSort(name: Named): Guess {
  const guesses = rules.flatMap((rule) => rule(name) ?? []);
  const [best] = guesses.toSorted((a, b) => b.weight - a.weight);
  return best ?? { sort: 'unknown', why: 'nothing beside it says more', weight: 0 };
}
