import type { PublicFact } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Attribution from './Attribution.svelte';
import { formatAttribution } from './format-attribution.ts';
import { splitMarkedText } from './marked-text.ts';

const read = (text: string): string => splitMarkedText(text).join('');
const evidence = [{ paragraph: 4, start: 0, end: 1 }];

test('a fact in the article’s own voice is the article’s', () => {
  expect(read(formatAttribution({ voice: { type: 'article' }, evidence }, (id) => id))).toBe(
    'The article, paragraph 4',
  );
});

test('a fact in another’s voice names who says it', () => {
  const voice = { type: 'attributed', claimant: 'East', cue: 'describes' } as const;
  expect(read(formatAttribution({ voice, evidence }, (id) => id))).toBe(
    'East describes it so, paragraph 4',
  );
});

const passage = 'A passage that is longer than the few words that a line can hold.';
const quoted = (quote: string, voice: PublicFact['voice']): string => {
  const fact: PublicFact = {
    kind: 'figure',
    id: 'figure',
    statement: 'Three flew.',
    modality: 'occurred',
    voice,
    evidence: evidence.map((place) => ({ ...place, quote })),
    of: 'flew',
    value: 3,
    unit: 'people',
    precision: 'exact',
  };
  const sheet = { nameOf: (id: string) => id, words: { lang: 'fr', dir: 'ltr' } } as const;
  const { body } = render(Attribution, { props: { fact, sheet } });
  return body.replace(/<!--.*?-->/g, '');
};

test('a few words of a claimant stand in the open', () => {
  const shown = quoted('a few words', { type: 'attributed', claimant: 'East', cue: 'says' });
  expect(shown.replace(/<[^>]+>/g, '')).toMatch(/paragraph 4:\s+“a few words”/);
});

test.each([
  { quote: passage, voice: { type: 'attributed', claimant: 'East', cue: 'says' } },
  { quote: 'a few words', voice: { type: 'article' } },
] as const)('a longer passage, or the article’s own words, can be opened', ({ quote, voice }) => {
  expect(quoted(quote, voice)).toMatch(/<details.*<summary.*paragraph 4.*<q/s);
});

test('what is the sheet’s stands in its language, the rest in the page’s', () => {
  const shown = quoted('a few words', { type: 'attributed', claimant: 'East', cue: 'says' });
  expect(shown).toContain('<bdi lang="fr" dir="ltr">East</bdi> says so, paragraph 4:');
  expect(shown).toMatch(/<bdi lang="fr" dir="ltr"[^>]*>“a few words”<.bdi>/);
});
