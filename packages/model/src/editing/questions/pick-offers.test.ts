import { expect, it } from 'vitest';
import { indexSheet } from '../../derive/lookup/indexed-sheet.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import type { Offer } from './offers.ts';
import { pickOffers } from './pick-offers.ts';

const index = indexSheet(smallSheet);
const toOffer = (label: string, rank?: number): Offer => ({
  foil: { label, sources: [] },
  label,
  feedback: '',
  near: 0.5,
  ...(rank === undefined ? {} : { rank }),
});
const seeds = Array.from({ length: 40 }, (_, at) => `fact-${at}/time`);

it('puts the right number at any place among the wrong ones', () => {
  const offers = [1, 2, 3, 5, 6, 7].map((value) => toOffer(String(value), value));
  const key = { label: '4', feedback: '', rank: 4 };
  const places = seeds.map((id) => {
    const picked = pickOffers(index, { id, stem: 'How many came?', key }, offers);
    expect(picked).toHaveLength(3);
    return picked.filter(({ rank = 0 }) => rank < 4).length;
  });
  expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
});

it('takes from the other side if one has too few', () => {
  const offers = [1, 5, 6, 7].map((value) => toOffer(String(value), value));
  const key = { label: '4', feedback: '', rank: 4 };
  for (const id of seeds) {
    expect(pickOffers(index, { id, stem: 'How many came?', key }, offers)).toHaveLength(3);
  }
});

it('leaves out an answer that would give the key away', () => {
  const offers = ['Ben', 'Cleo', 'Dag', 'Ada Dahl'].map((label) => toOffer(label));
  const key = { label: 'Ada Berg', feedback: '' };
  const picked = pickOffers(index, { id: 'x', stem: 'Who saw Berg?', key }, offers);
  expect(picked.length).toBeLessThanOrEqual(3);
  expect(new Set(picked.map(({ label }) => label)).size).toBe(picked.length);
});
