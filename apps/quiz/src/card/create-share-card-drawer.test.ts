import '@takumi-rs/wasm/node';
import { expect, test } from 'vitest';
import type { ShareCard, ShareCardText } from './share-card.ts';
import { createShareCardDrawer } from './create-share-card-drawer.ts';

const english = (text: string): ShareCardText => ({ text, language: 'en', direction: 'ltr' });
const urdu = (text: string): ShareCardText => ({ text, language: 'ur', direction: 'rtl' });
const hindi = (text: string): ShareCardText => ({ text, language: 'hi', direction: 'ltr' });

const drawer = createShareCardDrawer();
const tagline = english('A quiz');
const draw = (card: Partial<ShareCard>) =>
  drawer.draw({ headline: english('Two delegations leave'), tagline, ...card });

/** Reads width and height from the header of a PNG. */
function sizeOf(png: Uint8Array): [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

const cards = {
  'a headline': {},
  'a score': { score: english('7.5 of 10') },
  'a row of outcomes': {
    score: english('7.5 of 10'),
    outcomes: ['correct', 'partial', 'wrong', 'passed'],
  },
  'a headline beyond every bound': { headline: english('A word and another, '.repeat(400)) },
  'one word beyond every bound': { headline: english('letters'.repeat(400)) },
  'a headline in Urdu, a score in Hindi': { headline: urdu('دو وفود'), score: hindi('10 में से 7') },
  'letters that no face has': { headline: english('Два 代表団') },
  'no letter at all': { headline: english('') },
} satisfies Record<string, Partial<ShareCard>>;

test.each(Object.entries(cards))(
  'draws a card with %s as a PNG of 1200 by 630',
  async (_, card) => {
    const png = await draw(card);
    expect(new TextDecoder().decode(png.subarray(1, 4))).toBe('PNG');
    expect(sizeOf(png)).toEqual([1200, 630]);
  },
);

test('the same card has the same bytes, regardless of cards drawn before', async () => {
  const first = await draw({});
  await draw(cards['a headline in Urdu, a score in Hindi']);
  expect(await draw({})).toEqual(first);
  expect(
    await createShareCardDrawer().draw({ headline: english('Two delegations leave'), tagline }),
  ).toEqual(first);
});

test('draws every text of a card', async () => {
  const pictures = [
    {},
    { headline: english('Two leave') },
    { tagline: english('Quiz') },
    cards['a score'],
    cards['a row of outcomes'],
  ];
  const drawn = await Promise.all(pictures.map(async (card) => (await draw(card)).toString()));
  expect(new Set(drawn).size).toBe(pictures.length);
});

test('a headline of two lines is whole beside a score with its row', async () => {
  const score = { score: english('10 of 10'), outcomes: Array<'correct'>(10).fill('correct') };
  const headline = 'Pakistan sends two delegations abroad after its conflict';
  expect(await draw({ ...score, headline: english(`${headline} with India`) })).not.toEqual(
    await draw({ ...score, headline: english(headline) }),
  );
});

test('a headline that is too long looks like one that ends in an ellipsis', async () => {
  const long = 'A word and another, '.repeat(40);
  expect(await draw({ headline: english(long) })).toEqual(
    await draw({ headline: english(long.repeat(3)) }),
  );
});
