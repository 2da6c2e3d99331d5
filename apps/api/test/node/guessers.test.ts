import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attempt } from '@dateline/model';
import {
  guessPlace,
  scorePicks,
  wordGuessers,
  type Guesser,
} from '@dateline/model/checks/guessers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readServings, type Serving } from './guessers/serving.ts';
import { takeQuizzes } from './guessers/take-quizzes.ts';
import {
  findExcess,
  groupByItem,
  partByOrder,
  tallyItems,
  tallyServings,
} from './guessers/tally.ts';
import { runWrangler, startWorker, type LocalRun } from './wrangler.ts';

/**
 * Four guessers, who see nothing but the public JSON of attempts, must score what chance gives. A
 * guesser by words comes to the same pick whenever it meets an item, in whatever order the options
 * stand; so what is independent is the item, not the serving, and each item counts once. A guess for
 * a place meets another order at each serving of a shuffled item, and each serving counts; where the
 * options are never shuffled, as with dates and numbers, the item counts once again. Chance is one
 * in so many options, item by item, and a score may lie where chance puts 99% of such scores. A
 * guesser that is torn between options scores the mean over them, which varies less than a draw
 * would: the interval is no narrower than it should be.
 *
 * So many scores are looked at that chance alone puts one outside now and then, and any change of a
 * sheet draws all quizzes anew. What is outside has to be so in a second sample, too.
 */
const quizzes = 2000;
/** How long a test may take that needs the second sample, in milliseconds. */
const timeout = 240_000;

let state = '';
let run: LocalRun | undefined;
let servings: readonly Serving[] = [];
let second: Promise<readonly Serving[]> | undefined;

async function readSample(sample: string): Promise<readonly Serving[]> {
  const taken = await takeQuizzes(run?.url ?? '', sample, quizzes);
  return taken.flatMap(({ attempt, result }) => readServings(attempt, result));
}

/** What is complained of in the first sample and in the second, which is taken when it is needed. */
async function complainTwice(complain: (of: readonly Serving[]) => string[]): Promise<string[]> {
  if (complain(servings).length === 0) return [];
  second ??= readSample('second');
  return complain(await second);
}

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'dateline-api-'));
  await runWrangler('d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state);
  run = await startWorker(state);
  servings = await readSample('first');
}, timeout);

afterAll(async () => {
  await run?.kill();
  await rm(state, { recursive: true, force: true });
});

/** Names the items on which a guesser is right and hardly torn, where it is right too often. */
function listGiven(of: readonly Serving[], guess: Guesser): string[] {
  return groupByItem(of).flatMap(([one]) => {
    const isGiven = one && scorePicks(guess(one.question), one.key) > 0.5;
    return isGiven ? `${one.question.stem} ${one.question.options[one.key]}` : [];
  });
}

test('the guessers meet many items, each many times', () => {
  expect(servings.length).toBeGreaterThan(quizzes * 4);
  expect(groupByItem(servings).length).toBeGreaterThan(50);
});

describe.each(Object.entries(wordGuessers))('who picks by %s', (_name, guess) => {
  const complain = (of: readonly Serving[]): string[] => {
    const excess = findExcess(tallyItems(of, guess));
    return excess.length === 0 ? [] : [...excess, ...listGiven(of, guess)];
  };

  test('scores what chance gives, on all items', { timeout }, async () => {
    expect(await complainTwice(complain)).toEqual([]);
  });

  test('scores what chance gives, on the items of each article', { timeout }, async () => {
    const articles = new Set(servings.map(({ article }) => article));
    for (const name of articles) {
      const complainOfOne = (of: readonly Serving[]): string[] =>
        complain(of.filter(({ article }) => article === name));
      expect([name, await complainTwice(complainOfOne)]).toEqual([name, []]);
    }
  });
});

describe.each([0, 1, 2, 3])('who always picks place %i', (place) => {
  test('scores what chance gives, where options are shuffled', { timeout }, async () => {
    const complain = (of: readonly Serving[]): string[] =>
      findExcess(tallyServings(partByOrder(of).shuffled, guessPlace(place)));
    expect(await complainTwice(complain)).toEqual([]);
  });

  test('scores what chance gives, where options stand in sequence', { timeout }, async () => {
    const complain = (of: readonly Serving[]): string[] =>
      findExcess(tallyItems(partByOrder(of).fixed, guessPlace(place)));
    expect(await complainTwice(complain)).toEqual([]);
  });
});

test('who really sends such guesses is given the score that they are worth', async () => {
  for (const guess of [...Object.values(wordGuessers), guessPlace(1)]) {
    const respond = ({ items }: Attempt) =>
      new Map(
        items.flatMap((item) => {
          if (item.interaction !== 'choice') return [];
          const options = item.options.map(({ label }) => label);
          const [pick = 0] = guess({ stem: item.stem, options });
          return [[item.number, item.options[pick]?.id ?? '']];
        }),
      );
    for (const { attempt, result } of await takeQuizzes(run?.url ?? '', 'sent', 5, respond)) {
      const right = readServings(attempt, result).filter(
        ({ question, key }) => guess(question)[0] === key,
      );
      expect(result.score).toEqual({ points: right.length, of: attempt.items.length });
    }
  }
});
