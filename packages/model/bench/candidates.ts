import { readFile } from 'node:fs/promises';
import { createRandom } from '../src/random.ts';
import { generateNews } from './candidates/generate-news.ts';
import { origins } from './candidates/names-by-origin.ts';
import { isAsked, readColumns } from './candidates/read-columns.ts';
import { readTimeml } from './candidates/read-timeml.ts';
import { score, type CandidateScore, type Tally } from './candidates/score.ts';

/**
 * Prints how many names, dates and numbers `listCandidates` finds: in generated news, or in FILES of annotated names in columns.
 * FILES of TimeML (`.tml`), which hold one article each with its dates, count together.
 * `--misses` prints what it does not find.
 */
const seed = 'candidates';
const articles = 800;
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;

const formatTally = (name: string, { asked, found, right, listed, known }: Tally): string =>
  [
    name.padEnd(14),
    String(asked).padStart(7),
    percent(right, asked).padStart(8),
    percent(found, asked).padStart(9),
    percent(known, listed).padStart(11),
  ].join(' ');

function print({ tallies, misses }: CandidateScore): void {
  console.log('                 asked    right   touched   precision');
  for (const [name, tally] of tallies) {
    if (tally.asked > 0) console.log(formatTally(name, tally));
  }
  if (!process.argv.includes('--misses')) return;
  for (const { text, paragraph } of misses) console.log(`  ${text} | ${paragraph}`);
}

function printOrigins({ tallies }: CandidateScore): void {
  const shares = origins.map((origin) => {
    const { asked = 0, right = 0 } = tallies.get(origin) ?? {};
    return (100 * right) / asked;
  });
  const difference = Math.max(...shares) - Math.min(...shares);
  console.log(`Largest difference between origins: ${difference.toFixed(1)} points`);
}

if (files.length === 0) {
  const random = createRandom(seed);
  const news = generateNews((limit) => random.int(0, limit - 1), articles);
  const result = score(news, () => true);
  print(result);
  printOrigins(result);
}
const articlesOfTimeml = files.filter((file) => file.endsWith('.tml'));
if (articlesOfTimeml.length > 0) {
  const texts = await Promise.all(articlesOfTimeml.map((file) => readFile(file, 'utf8')));
  print(score(texts.map(readTimeml), () => true));
}
for (const file of files.filter((each) => !each.endsWith('.tml'))) {
  console.log(file);
  print(score(readColumns(await readFile(file, 'utf8')), isAsked));
}
