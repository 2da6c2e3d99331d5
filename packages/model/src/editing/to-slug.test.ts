import { expect, test } from 'vitest';
import { toSlug } from './to-slug.ts';

test.each([
  { text: 'Two boats meet', slug: 'two-boats-meet' },
  { text: 'Łódź’s 3rd Café', slug: 'odzs-3rd-cafe' },
  { text: 'One two three', longest: 8, slug: 'one-two' },
  {
    text: 'Northland’s parliament approves a harbour, clearing the last hurdle',
    slug: 'northlands-parliament-approves-a-harbour',
  },
  {
    text: 'Talks: ships, boats and rafts wait for the harbour',
    longest: 30,
    slug: 'talks-ships-boats-and-rafts',
  },
  { text: 'Two boats wait – and a third', longest: 18, slug: 'two-boats-wait' },
  { text: 'Ships wait while clearing the harbour', longest: 27, slug: 'ships-wait-while' },
  { text: 'Town lifts its ban on the boats', longest: 24, slug: 'town-lifts-its-ban' },
  {
    text: 'Ministers of Norway, Sweden, Denmark, Finland and Iceland sign a treaty on the lake',
    slug: 'ministers-of-norway-sweden-denmark-finland-and-iceland-sign',
  },
  { text: 'Ships of the', slug: 'ships-of-the' },
  { text: '二つの船', slug: 'article' },
  { text: 'unbreakable', longest: 4, slug: 'article' },
])('"$text" becomes "$slug"', ({ text, longest = 60, slug }) => {
  expect(toSlug(text, longest, 'article')).toBe(slug);
});
