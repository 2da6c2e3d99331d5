import { createRandom } from '../../random.ts';
import type { Fact } from '../../sheet/fact.ts';
import { partsIn } from '../../sheet/rules/slots-of-fact.ts';

/** A result that is not the right one, with what is wrong in it. */
export interface MadeScore {
  readonly label: string;
  readonly because: string;
}

type Score = readonly [number, number];

/** How many results are made. */
const wanted = 3;
/** Up to this many, goals and sets are counted one by one. In a vote nobody remembers one more or less. */
const countable = 12;
/** How many of those who vote change sides from one made result to the next. */
const share = 0.07;

const isDraw = ([a, b]: Score): boolean => a === b;
const marginOf = ([a, b]: Score): number => Math.abs(a - b);
const sumOf = ([a, b]: Score): number => a + b;

/** What tells results apart: how far they are apart or, for draws, how many there were in all. */
const measure = (score: Score): number => (isDraw(score) ? sumOf(score) : marginOf(score));

/** Results of a game nearby: as many or two more or less for either side. */
function listGames([a, b]: Score): Score[] {
  const steps = [-2, -1, 0, 1, 2];
  return steps.flatMap((x) => steps.map((y): Score => [a + x, b + y]));
}

/** Results of a vote of as many people, of whom some change sides; no two steps are alike. */
function listVotes([a, b]: Score, int: (from: number, to: number) => number): Score[] {
  const step = Math.max(2, Math.round((a + b) * share));
  const toWinner = a > b ? 1 : -1;
  return [-3, -2, -1, 1, 2, 3].map((by): Score => {
    const moved = toWinner * (by * step + Math.sign(by) * int(0, Math.floor(step / 2)));
    return [a + moved, b - moved];
  });
}

function explain(score: Score, key: Score): string {
  const label = score.join('–');
  return isDraw(key)
    ? `${label} would make ${sumOf(score)} in all; there were ${sumOf(key)}.`
    : `${label} would be a margin of ${marginOf(score)}; the real margin was ${marginOf(key)}.`;
}

/**
 * Makes wrong results for a question about one: of the same outcome, each with another margin. By chance the right one is the
 * closest, the clearest, or between them.
 */
export function makeScores(fact: Fact, ask: string): MadeScore[] {
  const [part] = partsIn(fact, ask);
  if (typeof part !== 'object' || !('score' in part)) return [];
  const key: Score = [part.score[0], part.score[1]];
  const random = createRandom(`${fact.id}/${ask}`);
  const made = Math.max(...key) > countable ? listVotes(key, random.int) : listGames(key);
  const isLike = ([x, y]: Score): boolean =>
    x >= 0 && y >= 0 && Math.sign(x - y) === Math.sign(key[0] - key[1]);
  const distance = ([x, y]: Score): number => Math.abs(x - key[0]) + Math.abs(y - key[1]);
  const byMeasure = new Map(
    made
      .filter((score) => isLike(score) && measure(score) !== measure(key))
      .toSorted((a, b) => distance(b) - distance(a))
      .map((score) => [measure(score), score]),
  );
  const nearest = [...byMeasure.values()].toSorted((a, b) => distance(a) - distance(b));
  const closer = nearest.filter((score) => measure(score) < measure(key));
  const clearer = nearest.filter((score) => measure(score) > measure(key));
  const drawn = random.int(0, wanted);
  const low = Math.min(closer.length, Math.max(drawn, wanted - clearer.length));
  return [...closer.slice(0, low), ...clearer.slice(0, wanted - low)].map((score) => ({
    label: score.join('–'),
    because: explain(score, key),
  }));
}
