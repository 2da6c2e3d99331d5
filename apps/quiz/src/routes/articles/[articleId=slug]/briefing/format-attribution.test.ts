import type { PublicFact } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Attribution from './Attribution.svelte';
import { formatAttribution } from './format-attribution.ts';
import { splitMarkedText } from './marked-text.ts';
import { viewSheet } from './sheet-view.ts';

const read = (text: string): string => splitMarkedText(text).join('');
const evidence = [{ paragraph: 4, start: 0, end: 1 }];

test('attributes a fact in the voice of the article to the article', () => {
  expect(read(formatAttribution({ voice: { type: 'article' }, evidence }, (id) => id))).toBe(
    'The article, paragraph 4',
  );
});

test('attributes a fact in another voice to its claimant', () => {
  const voice = { type: 'attributed', claimant: 'East', cue: 'describes' } as const;
  expect(read(formatAttribution({ voice, evidence }, (id) => id))).toBe(
    'East described it this way, paragraph 4',
  );
});

const kremlin = viewSheet({
  entities: [
    {
      type: 'organisation',
      id: 'kremlin',
      label: 'Kremlin',
      phrase: 'the Kremlin',
      form: 'body',
      aliases: [],
    },
  ],
  direction: 'ltr',
  language: 'en',
});

test.each([
  ['says', 'Said by the Kremlin, paragraph 4'],
  ['describes', 'The Kremlin described it this way, paragraph 4'],
] as const)('a name stands in "%s" as in a sentence', (cue, line) => {
  const voice = { type: 'attributed', claimant: 'kremlin', cue } as const;
  expect(read(formatAttribution({ voice, evidence }, kremlin.phraseOf))).toBe(line);
  expect(kremlin.nameOf('kremlin')).toBe('Kremlin');
});

test.each([
  ['East', 'says', 'Paragraph 4:'],
  ['West', 'says', 'Said by East, paragraph 4:'],
  ['East', 'describes', 'East described it this way, paragraph 4:'],
] as const)('below the heading "%s", who %s it is not told twice', (under, cue, line) => {
  const shown = quoted('a few language', { type: 'attributed', claimant: 'East', cue }, under);
  expect(shown.replace(/<[^>]+>/g, '').trim()).toMatch(new RegExp(`^${line}`));
});

const passage = 'A passage that is longer than the few language that a line can hold.';
const quoted = (quote: string, voice: PublicFact['voice'], under?: string): string => {
  const fact: PublicFact = {
    kind: 'clause',
    id: 'flight',
    statement: 'Three flew.',
    modality: 'occurred',
    voice,
    evidence: evidence.map((place) => ({ ...place, quote })),
    line: 'Three fly',
    places: [],
    actors: [],
  };
  const sheet = {
    nameOf: (id: string) => id,
    phraseOf: (id: string) => id,
    language: { lang: 'fr', dir: 'ltr' },
  } as const;
  const { body } = render(Attribution, {
    props: { fact, sheet, ...(under === undefined ? {} : { under }) },
  });
  return body.replace(/<!--.*?-->/g, '');
};

test('a short quotation of a claimant is always visible', () => {
  const shown = quoted('a few language', { type: 'attributed', claimant: 'East', cue: 'says' });
  expect(shown.replace(/<[^>]+>/g, '')).toMatch(/paragraph 4:\s+“a few language”/);
});

test.each([
  { quote: passage, voice: { type: 'attributed', claimant: 'East', cue: 'says' } },
  { quote: 'a few language', voice: { type: 'article' } },
] as const)(
  'a longer passage, or the article’s own language, can be opened',
  ({ quote, voice }) => {
    expect(quoted(quote, voice)).toMatch(/<details.*<summary.*paragraph 4.*<q/s);
  },
);

test('only text of the sheet has the language of the sheet', () => {
  const shown = quoted('a few language', { type: 'attributed', claimant: 'East', cue: 'says' });
  expect(shown).toContain('Said by <bdi lang="fr" dir="ltr">East</bdi>, paragraph 4:');
  expect(shown).toMatch(/<bdi lang="fr" dir="ltr"[^>]*>“a few language”<.bdi>/);
});
