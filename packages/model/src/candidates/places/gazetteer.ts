import cities from './cities.json' with { type: 'json' };
import { foldWord } from '../text/tokens.ts';

/** What a name means on a map. */
export interface Spot {
  readonly what: 'country' | 'people' | 'region' | 'city';
  readonly countries: readonly string[];
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** ISO 3166 has no other codes; CLDR also names a few regions that are no countries. */
const codes = letters.flatMap((a) => letters.map((b) => a + b));
const noCountry = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'AC',
  'CP',
  'DG',
  'EA',
  'IC',
  'TA',
  'CQ',
]);

/** Folds a name so that case, diacritics, "&" and a full stop make no difference. */
export const foldPlace = (name: string): string =>
  foldWord(name.replaceAll('&', 'and').replace(/\./g, '')).replace(/[ -]+/g, ' ').trim();

/** The endings by which people are named after a country: Pakistan, Pakistani; Norway is found by its language. */
const peopleEndings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/a$/u, ['an', 'ans', 'ian', 'ians', 'ese', 'n', 'ns']],
  [/y$/u, ['ian', 'ians', 'an', 'ans', 'ish']],
  [/land$/u, ['ish', 'lander', 'landers', 'land']],
  [/(?:e|o|os)$/u, ['an', 'ans', 'ian', 'ians', 'ese', 'ean', 'eans']],
  [/$/u, ['i', 'is', 'ian', 'ians', 'ese', 'an', 'ans', 'er', 'ers', 'ish']],
];

function listPeople(country: string): string[] {
  if (country.includes(' ') && !/^(?:south|north|saudi|new|sri|costa|puerto)/.test(country))
    return [];
  return peopleEndings
    .filter(([end]) => end.test(country))
    .flatMap(([end, endings]) => endings.map((ending) => country.replace(end, ending)));
}

/** Usual names in the press that Unicode's data (CLDR) does not have. */
const otherNames: readonly (readonly [code: string, what: Spot['what'], names: string])[] = [
  ['GB', 'country', 'britain|great britain|england|scotland|wales|northern ireland'],
  ['GB', 'people', 'british|briton|britons|scottish|scots|scot|englishman|englishmen|welsh'],
  ['US', 'country', 'usa|united states of america|america'],
  ['US', 'people', 'american|americans'],
  ['AE', 'people', 'emirati|emiratis'],
  ['AF', 'people', 'afghan|afghans'],
  ['AR', 'people', 'argentine|argentines'],
  ['AZ', 'people', 'azeri|azeris'],
  ['BE', 'people', 'belgian|belgians'],
  ['BS', 'people', 'bahamian|bahamians'],
  ['CD', 'people', 'congolese'],
  ['CI', 'people', 'ivorian|ivorians'],
  ['EC', 'people', 'ecuadorean|ecuadoreans'],
  ['HN', 'people', 'honduran|hondurans'],
  ['HR', 'people', 'croat|croats'],
  ['LA', 'people', 'laotian|laotians'],
  ['LB', 'people', 'lebanese'],
  ['ME', 'people', 'montenegrin|montenegrins'],
  ['MV', 'people', 'maldivian|maldivians'],
  ['MZ', 'people', 'mozambican|mozambicans'],
  ['PA', 'people', 'panamanian|panamanians'],
  ['PE', 'people', 'peruvian|peruvians'],
  ['RS', 'people', 'serb|serbs'],
  ['SI', 'people', 'slovene|slovenes'],
  ['SV', 'people', 'salvadoran|salvadorans'],
  ['TG', 'people', 'togolese'],
  ['TL', 'people', 'timorese'],
  ['TT', 'people', 'trinidadian|trinidadians'],
  ['XK', 'people', 'kosovar|kosovars'],
  ['YU', 'people', 'yugoslav|yugoslavs'],
  ['CH', 'people', 'swiss'],
  ['CI', 'country', 'ivory coast'],
  ['CY', 'people', 'cypriot|cypriots'],
  ['DE', 'people', 'germans'],
  ['DK', 'people', 'dane|danes'],
  ['ES', 'people', 'spaniard|spaniards'],
  ['FI', 'people', 'finn|finns'],
  ['FR', 'people', 'frenchman|frenchwoman'],
  ['IE', 'people', 'irishman|irishmen'],
  ['NL', 'country', 'holland'],
  ['NL', 'people', 'dutchman|dutchmen'],
  ['PH', 'people', 'filipino|filipinos|philippine'],
  ['SA', 'people', 'saudi|saudis'],
  ['SE', 'people', 'swede|swedes'],
  ['TR', 'country', 'turkey'],
  ['TR', 'people', 'turk|turks'],
  ['PL', 'people', 'pole|poles'],
  ['UA', 'city', 'kiev'],
  ['SU', 'country', 'soviet union|ussr'],
  ['SU', 'people', 'soviet|soviets'],
];

const listOtherNames = (): [string, Spot][] =>
  otherNames.flatMap(([code, what, names]) =>
    names.split('|').map((name): [string, Spot] => [name, { what, countries: [code] }]),
  );

let spots: ReadonlyMap<string, Spot> | undefined;

function listCountries(): [string, Spot][] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames('en', { type: 'region', fallback: 'none', style: 'short' });
  return codes.flatMap((code): [string, Spot][] => {
    // "SU" is an old code, of which Intl says "Russia" too.
    const isCurrent = Intl.getCanonicalLocales(`und-${code}`).includes(`und-${code}`);
    const name = isCurrent && !noCountry.has(code) ? regions.of(code) : undefined;
    if (name === undefined || /unknown|pseudo/i.test(name)) return [];
    const names = [
      name,
      short.of(code) ?? name,
      ...name.split(/ \(|\) ?/u),
      ...name.split(/ [(-]/u),
    ];
    const folded = [...new Set(names.map(foldPlace))].filter((each) => each.length > 1);
    const spot = (what: Spot['what']): Spot => ({ what, countries: [code] });
    return [
      ...folded.flatMap(listPeople).map((people): [string, Spot] => [people, spot('people')]),
      ...folded.map((each): [string, Spot] => [each, spot('country')]),
    ];
  });
}

/** Languages share their name with the people of the country where most of their speakers live: French, Dutch, Danish. */
function listLanguages(): [string, Spot][] {
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return codes.flatMap((code): [string, Spot][] => {
    const name = languages.of(code.toLowerCase());
    if (name === undefined || / /.test(name)) return [];
    const { region } = new Intl.Locale(code.toLowerCase()).maximize();
    const isEnglish = code === 'EN';
    const countries = isEnglish ? ['GB'] : region === undefined ? [] : [region];
    return [[foldPlace(name), { what: 'people', countries }]];
  });
}

/** Continents and their parts have numbers instead of codes (UN M49). */
function listRegions(): [string, Spot][] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const numbers = Array.from({ length: 500 }, (_, at) => String(at).padStart(3, '0'));
  return numbers.flatMap((code): [string, Spot][] => {
    const name = code === '001' ? undefined : regions.of(code);
    return name === undefined ? [] : [[foldPlace(name), { what: 'region', countries: [] }]];
  });
}

function listCities(): [string, Spot][] {
  const found = new Map<string, string[]>();
  for (const [code, names] of Object.entries(cities)) {
    for (const name of names.split('|').map(foldPlace))
      found.set(name, [...(found.get(name) ?? []), code]);
  }
  return [...found].map(([name, countries]) => [name, { what: 'city', countries }]);
}

/** Finds a country, a people or a city of at least 100,000 by a name in folded form. */
export function findSpot(folded: string): Spot | undefined {
  // A country's own name comes last, so that it outweighs a city or a language of the same name.
  spots ??= new Map([
    ...listCities(),
    ...listLanguages(),
    ...listRegions(),
    ...listCountries(),
    ...listOtherNames(),
  ]);
  return spots.get(folded);
}
