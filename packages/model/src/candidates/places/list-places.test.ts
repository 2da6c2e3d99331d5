import { expect, test } from 'vitest';
import { listTokens } from '../text/tokens.ts';
import { listPlaces } from './list-places.ts';

test.each<[string, readonly (readonly [string, string, string])[]]>([
  [
    'They flew from Pakistan to the United States.',
    [
      ['Pakistan', 'country', 'PK'],
      ['United States', 'country', 'US'],
    ],
  ],
  [
    'The UK and Türkiye met.',
    [
      ['UK', 'country', 'GB'],
      ['Türkiye', 'country', 'TR'],
    ],
  ],
  [
    'Pakistani, Dutch and Danish boats came.',
    [
      ['Pakistani', 'people', 'PK'],
      ['Dutch', 'people', 'NL'],
      ['Danish', 'people', 'DK'],
    ],
  ],
  [
    'Belgian, Afghan and Lebanese boats came.',
    [
      ['Belgian', 'people', 'BE'],
      ['Afghan', 'people', 'AF'],
      ['Lebanese', 'people', 'LB'],
    ],
  ],
  [
    'They met in São Paulo and New York.',
    [
      ['São Paulo', 'city', 'BR'],
      ['New York', 'city', 'US'],
    ],
  ],
  ['They met in Sao Paulo.', [['Sao Paulo', 'city', 'BR']]],
  ['Nice weather. Reading helps.', []],
  ['South Africa’s envoy came.', [['South Africa', 'country', 'ZA']]],
])('lists the places of "%s"', (text, places) => {
  const found = listPlaces(listTokens(text)).map(({ start, end, what, countries: [country] }) => [
    text.slice(start, end),
    what,
    country,
  ]);
  expect(found).toEqual(places);
});
