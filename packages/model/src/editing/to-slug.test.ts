import { expect, test } from 'vitest';
import { toSlug } from './to-slug.ts';

test.each([
  { text: 'Two boats meet', slug: 'two-boats-meet' },
  { text: 'Łódź’s 3rd Café', slug: 'odzs-3rd-cafe' },
  { text: 'One two three', longest: 8, slug: 'one-two' },
  { text: '二つの船', slug: 'article' },
  { text: 'unbreakable', longest: 4, slug: 'article' },
])('"$text" becomes "$slug"', ({ text, longest = 60, slug }) => {
  expect(toSlug(text, longest, 'article')).toBe(slug);
});
