import type { Time } from '../sheet/time.ts';

/** Words of an article: its paragraph (0 is the headline), start and end in UTF-16 code units, end exclusive. */
export interface Mention {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a name may be the name of. */
export type NameSort = 'person' | 'organisation' | 'place' | 'unknown';

/** A name, without the title before it and the post beside it. */
export interface NameCandidate extends Mention {
  readonly kind: 'name';
  readonly sort: NameSort;
  /** Why it may be of this sort: "a title before it". */
  readonly why: string;
  /** "Prime Minister" before it. */
  readonly title?: Mention | undefined;
  /** "the foreign minister of Oman" after it, between commas. */
  readonly post?: Mention | undefined;
  /** The number of its group: the names of one person, organisation or place. */
  readonly group: number;
}

/** A date with its value as sheets have it; `inferred` lists the parts that the text does not give. */
export interface DateCandidate extends Mention {
  readonly kind: 'date';
  readonly time: Time;
  /** How the value was found: "the last Tuesday before publication". */
  readonly rule: string;
}

/** A number that counts or measures something. */
export interface NumberCandidate extends Mention {
  readonly kind: 'number';
  readonly value: number;
  /** ISO 4217 code of an amount of money. */
  readonly currency?: string | undefined;
  readonly isPercent: boolean;
  /** The words that it counts, empty if there are none: "people". */
  readonly counts: string;
}

/** A country, its people or language, a part of the world, or a large city. */
export interface PlaceCandidate extends Mention {
  readonly kind: 'place';
  readonly what: 'country' | 'people' | 'region' | 'city';
  /** ISO 3166 codes of its country, or of each country that has a city of this name; none for a part of the world. */
  readonly countries: readonly string[];
}

/** A sentence with the verb and the speaker that say whose words it is in. */
export interface VoiceCandidate extends Mention {
  readonly kind: 'voice';
  readonly voice: 'attributed' | 'article';
  readonly verb?: Mention | undefined;
  readonly speaker?: Mention | undefined;
}

/** Something in an article that a sheet may want. */
export type ArticleCandidate =
  | NameCandidate
  | DateCandidate
  | NumberCandidate
  | PlaceCandidate
  | VoiceCandidate;
