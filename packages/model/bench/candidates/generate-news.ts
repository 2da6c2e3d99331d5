import { fromDayNumber, toDayNumber } from '../../src/sheet/time.ts';
import type { Gold, GoldArticle } from './gold.ts';
import { namesOf, origins, type NameParts, type Origin } from './names-by-origin.ts';

/** Draws a whole number from 0 up to a limit, which it never reaches. */
export type Draw = (limit: number) => number;

/**
 * Sentences of news. `P` stands for a new full name, `S` for the family name of the last one, `D` for a date, `N` for a number
 * and `M` for an amount.
 */
const frames = [
  'Prime Minister {P} met {P} {D}.',
  '{P} said {D} that {N} people had died.',
  'According to {P}, {N} houses were destroyed.',
  'The president, {P}, will leave soon.',
  '{S} told reporters that talks would go on.',
  'Police arrested {P}, {N}, a former minister, {D}.',
  'The ministry named {P} as its new envoy {D}.',
  '“We have waited for {N} months,” said {P}.',
  'Opposition leader {P} and Foreign Minister {P} disagreed.',
  '{S}’s party won {N} seats.',
  'More than {N} workers went on strike, {P} said.',
  'A court in the capital freed {P} {D}.',
  'Dr {P}, who leads the clinic, treated {N} patients.',
  'The company of {P} lost {M} {D}.',
  'Neither {P} nor {P} answered questions.',
  'In a letter dated {D}, {P} asked for {M}.',
  '{S} was born in a village of {N} families.',
  'Captain {P} scored {N} goals; {S} left the field early.',
  'Lawyers for {P} (pictured) filed the case {D}.',
  'General {P} ordered {N} soldiers to withdraw.',
  'Some {N} villagers, led by {P}, marched to the town.',
  'Later {P} resigned, and {P} took over.',
  'Critics of {S} say that {N} per cent of the money is missing.',
  'Its founder, {P}, sold {N} shares {D}.',
  'The book by {P} was printed {N} times.',
  'Mr {S} denied this.',
  'For {P}, the vote was a defeat.',
  'Ambassador {P} arrived {D} with {N} officials.',
] as const;

interface Person {
  readonly origin: Origin;
  readonly name: string;
  readonly family: string;
}

const pick = <Item>(draw: Draw, items: readonly Item[], fallback: Item): Item =>
  items[draw(items.length)] ?? fallback;

function createPerson(draw: Draw, parts: ReadonlyMap<Origin, NameParts>): Person {
  const origin = pick(draw, origins, 'European');
  const { given = [], family = [], particles = [] } = parts.get(origin) ?? {};
  const first = pick(draw, given, 'Ada');
  const last = pick(draw, family, 'Holm');
  const form = draw(10);
  if (form === 0 && particles.length > 0) {
    const particle = pick(draw, particles, '');
    return { origin, name: `${first} ${particle}${last}`, family: `${particle}${last}` };
  }
  if (form === 1) {
    const double = `${last}-${pick(draw, family, last)}`;
    return { origin, name: `${first} ${double}`, family: double };
  }
  if (form === 2)
    return {
      origin,
      name: `${first.charAt(0)}. ${pick(draw, given, 'B').charAt(0)}. ${last}`,
      family: last,
    };
  if (form === 3)
    return { origin, name: `${first} ${pick(draw, given, first)} ${last}`, family: last };
  return { origin, name: `${first} ${last}`, family: last };
}

const small = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'fifteen',
  'twenty',
];
const smallValues = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20];
const written: readonly (readonly [string, number])[] = [
  ['twenty-six', 26],
  ['forty-two', 42],
  ['one hundred and five', 105],
  ['two thousand', 2000],
  ['a dozen', 12],
  ['a million', 1e6],
];

function createNumber(draw: Draw): { text: string; value: number } {
  const form = draw(5);
  if (form === 0) {
    const at = draw(small.length);
    return { text: small[at] ?? 'two', value: smallValues[at] ?? 2 };
  }
  if (form === 1) {
    const [text, value] = pick(draw, written, ['forty-two', 42] as const);
    // The article of "a dozen" is no part of the number.
    return { text, value };
  }
  if (form === 2) {
    const value = (draw(90) + 10) / 10;
    return { text: `${value} million`, value: Number((value * 1e6).toPrecision(12)) };
  }
  const value = draw(3) === 0 ? draw(90_000) + 10_000 : draw(900) + 11;
  return { text: new Intl.NumberFormat('en-GB').format(value), value };
}

/** The day of publication: a Friday. */
const published = '2025-06-20';
const formats: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'long' },
  { month: 'long', year: 'numeric' },
  { year: 'numeric' },
  { weekday: 'long' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { weekday: 'long', day: 'numeric', month: 'long' },
];
const inWords: readonly (readonly [string, string])[] = [
  ['yesterday', '2025-06-19'],
  ['last month', '2025-05'],
  ['last year', '2024'],
  ['two days ago', '2025-06-18'],
  ['from 2 to 14 June', '2025-06-02/2025-06-14'],
  ['last week', '2025-06-09/2025-06-15'],
  ['three years ago', '2022'],
  ['on 30 April and 2 May', '2025-04-30'],
  ['last October', '2024-10'],
  ['this morning', '2025-06-20'],
];

function createDate(draw: Draw): { text: string; value: string } {
  const form = draw(formats.length + 3);
  if (form >= formats.length) {
    const [text, value] = pick(draw, inWords, ['yesterday', '2025-06-19'] as const);
    return { text, value };
  }
  const options = formats[form] ?? {};
  const hasYear = options.year !== undefined;
  const back =
    options.weekday !== undefined && options.day === undefined
      ? draw(6) + 1
      : draw(hasYear ? 9_000 : 150) + 8;
  const day = fromDayNumber(toDayNumber(published) - back);
  const locale = draw(2) === 0 ? 'en-GB' : 'en-US';
  const text = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(day),
  );
  const preposition = options.day === undefined && options.weekday === undefined ? 'in' : 'on';
  const length =
    options.day !== undefined || options.weekday !== undefined
      ? 10
      : options.month !== undefined
        ? 7
        : 4;
  return { text: `${preposition} ${text}`, value: day.slice(0, length) };
}

type Found = Pick<Gold, 'kind' | 'value'> & { readonly text: string };

function fill(
  slot: string,
  draw: Draw,
  people: Person[],
  parts: ReadonlyMap<Origin, NameParts>,
): Found {
  const last = people.at(-1);
  if (slot === 'S' && last !== undefined)
    return { kind: 'name', value: last.origin, text: last.family };
  if (slot === 'P' || slot === 'S') {
    const person = createPerson(draw, parts);
    people.push(person);
    return { kind: 'name', value: person.origin, text: person.name };
  }
  if (slot === 'D') return { kind: 'date', ...createDate(draw) };
  const { text, value } = createNumber(draw);
  return {
    kind: 'number',
    value: String(value),
    text: slot === 'M' ? `$${text.replace(/^a /, 'one ')}` : text,
  };
}

function createArticle(draw: Draw, parts: ReadonlyMap<Origin, NameParts>): GoldArticle {
  const people: Person[] = [];
  const gold: Gold[] = [];
  const paragraphs = Array.from({ length: 12 }, (_, paragraph) => {
    let text = '';
    for (const piece of pick(draw, frames, frames[0]).split(/(\{[PSDNM]\})/)) {
      const slot = /^\{([PSDNM])\}$/.exec(piece)?.[1];
      if (slot === undefined) {
        text += piece;
        continue;
      }
      const { text: words, kind, value } = fill(slot, draw, people, parts);
      gold.push({ paragraph, start: text.length, end: text.length + words.length, kind, value });
      text += words;
    }
    return text;
  });
  return { paragraphs, published, gold };
}

/** Generates articles with names of all origins, dates and numbers. */
export function generateNews(draw: Draw, count: number): GoldArticle[] {
  const parts = new Map(origins.map((origin) => [origin, namesOf(origin)]));
  return Array.from({ length: count }, () => createArticle(draw, parts));
}
