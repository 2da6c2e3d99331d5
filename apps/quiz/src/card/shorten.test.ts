import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

/** A measure by which texts with at most `length` letters fit. */
const upTo = (length: number) => async (text: string) => text.length <= length;

test('keeps a text that fits', async () => {
  expect(await shorten('Two talk,  one listens.', upTo(23))).toBe('Two talk,  one listens.');
});

test.each([
  { length: 21, shortened: 'Two talk, one…' },
  { length: 13, shortened: 'Two talk…' },
  { length: 8, shortened: 'Two…' },
  { length: 1, shortened: 'Two…' },
])('shortens to whole words within $length letters: $shortened', async ({ length, shortened }) => {
  expect(await shorten('Two talk, one listens.', upTo(length))).toBe(shortened);
});

test('leaves out as few words as possible', async () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`);
  const text = words.join(' ');
  for (let length = 6; length < text.length; length += 1) {
    const shortened = await shorten(text, upTo(length));
    const count = shortened.split(' ').length;
    expect(`${words.slice(0, count + 1).join(' ')}…`.length).toBeGreaterThan(length);
    expect(shortened.length).toBeLessThanOrEqual(length);
  }
});
