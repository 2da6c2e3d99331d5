import { expect, test } from 'vitest';
import { listNames } from '../names/list-names.ts';
import { listTokens } from '../text/tokens.ts';
import { listVoices } from './list-voices.ts';

function voicesOf(text: string) {
  const tokens = listTokens(text);
  const names = listNames([{ text, tokens }]);
  return listVoices(text, tokens, { names, paragraph: 0 });
}

test.each<[string, string | undefined, string | undefined]>([
  ['Anwar Kakar said that it rained.', 'said', 'Anwar Kakar'],
  ['Anwar Kakar, the minister, said that it rained.', 'said', 'Anwar Kakar'],
  ['“It rained,” Mr Kakar told reporters.', 'told', 'Kakar'],
  ['“It rained,” said Foreign Minister Anwar Kakar.', 'said', 'Anwar Kakar'],
  ['It rained, according to Anwar Kakar.', 'according to', 'Anwar Kakar'],
  ['He added that it rained.', 'added', 'He'],
  ['The ministry said that it rained.', 'said', 'The ministry'],
  ['Officials warned that it would rain.', 'warned', 'Officials'],
  ['It rained in Oman.', undefined, undefined],
  ['Oman has often claimed that Qatar was late.', 'claimed', 'Oman'],
  ['Qatar, it was claimed that Oman waited.', undefined, undefined],
  ['Reports in many papers claimed that Qatar was late.', undefined, undefined],
  ['It rained, Anwar Kakar said, according to the Interfax agency.', 'said', 'Anwar Kakar'],
  ['According to Interfax, Anwar Kakar denied that.', 'According to', 'Interfax'],
  ['The foreign minister of Oman said that it rained.', 'said', 'The foreign minister of Oman'],
  ['A spokesman for Anwar Kakar said that it rained.', 'said', 'A spokesman for Anwar Kakar'],
  ['Oman was accused of delay by Qatar.', undefined, undefined],
  ['Anwar Kakar and Omar Ali called for peace.', undefined, undefined],
  ['Anwar Kakar called on Omar Ali.', undefined, undefined],
  ['Anwar Kakar said on Monday that it rained.', 'said', 'Anwar Kakar'],
  ['Anwar Kakar promised to build a bridge.', undefined, undefined],
  ['Anwar Kakar promised that a bridge would be built.', 'promised', 'Anwar Kakar'],
  ['Anwar Kakar has promised 80 million dollars.', undefined, undefined],
  ['Oman, one of the states at the coast, had pressed for talks.', undefined, undefined],
  ['Oman states that the coast is safe.', 'states', 'Oman'],
  ['A Harbour Board spokesman said that it rained.', 'said', 'A Harbour Board spokesman'],
  ['A clerk, who gave no name, said Kakar would come.', 'said', 'A clerk'],
  ['It rained, said Anwar Kakar, the minister.', 'said', 'Anwar Kakar'],
  ["``It rained,'' said Anwar Kakar.", 'said', 'Anwar Kakar'],
  ["''It rained'' said Anwar Kakar.", 'said', 'Anwar Kakar'],
  ["``The guard, who saw it, said so,'' Anwar Kakar wrote.", 'wrote', 'Anwar Kakar'],
])('finds the verb and the speaker of "%s"', (text, verb, speaker) => {
  const [voice] = voicesOf(text);
  expect(voice?.voice).toBe(verb === undefined ? 'article' : 'attributed');
  expect(voice?.verb?.text).toBe(verb);
  expect(voice?.speaker?.text).toBe(speaker);
});

test('a full stop inside a word ends no sentence', () => {
  expect(voicesOf('The site harbour.example was closed. It rained.')).toHaveLength(2);
});

test('takes sentence by sentence', () => {
  const text = 'Dr. Kakar paid $1.5 million. “It rained.” Was it so? It was.';
  expect(voicesOf(text).map((voice) => voice.text)).toEqual([
    'Dr. Kakar paid $1.5 million.',
    '“It rained.”',
    'Was it so?',
    'It was.',
  ]);
});
