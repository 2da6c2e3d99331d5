import { expect, test } from 'vitest';
import { areApartOnMap } from './marks-apart.ts';

const cities = {
  brussels: { latitude: 50.85, longitude: 4.35 },
  geneva: { latitude: 46.2, longitude: 6.15 },
  helsinki: { latitude: 60.17, longitude: 24.94 },
  london: { latitude: 51.51, longitude: -0.13 },
  moscow: { latitude: 55.76, longitude: 37.62 },
  paris: { latitude: 48.86, longitude: 2.35 },
  vienna: { latitude: 48.21, longitude: 16.37 },
  vladivostok: { latitude: 43.12, longitude: 131.89 },
  wembley: { latitude: 51.56, longitude: -0.28 },
};
type City = keyof typeof cities;

test.each<{ readonly apart: boolean; readonly names: readonly City[] }>([
  { apart: true, names: ['london', 'moscow', 'brussels', 'geneva'] },
  { apart: false, names: ['london', 'wembley', 'moscow'] },
  { apart: false, names: ['london', 'paris', 'brussels', 'moscow'] },
  { apart: true, names: ['vienna', 'helsinki', 'moscow'] },
  { apart: true, names: ['geneva', 'vienna', 'helsinki'] },
  // The further the others, the smaller the scale.
  { apart: false, names: ['geneva', 'vienna', 'vladivostok'] },
])('the marks of $names are apart: $apart', ({ apart, names }) => {
  expect(areApartOnMap(names.map((name) => cities[name]))).toBe(apart);
});

test('a map that spreads from north to south has to be wider, so its marks lie nearer', () => {
  const row = [0, 9, 60];
  expect(areApartOnMap(row.map((longitude) => ({ latitude: 0, longitude })))).toBe(true);
  expect(areApartOnMap(row.map((latitude) => ({ latitude, longitude: 0 })))).toBe(false);
});
