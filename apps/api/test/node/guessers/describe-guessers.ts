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
import type { DevServer } from '../../../../../scripts/processes/wrangler.ts';
import { migrate, startLocalApi } from '../local-api.ts';
import { readServings, type Serving } from './serving.ts';
import { takeQuizzes, type TakenQuiz } from './take-quizzes.ts';
import { findExcess, groupByItem, splitByOrder, tallyItems, tallyServings } from './tally.ts';

/** How long a test may take that needs the second sample, in milliseconds. */
const timeout = 240_000;

/** Quizzes that guessers take from a running API, in up to two samples. */
class GuessedQuizzes {
  servings: readonly Serving[] = [];
  readonly count: number;
  #state = '';
  #api: DevServer | undefined;
  #second: Promise<readonly Serving[]> | undefined;

  constructor(count: number) {
    this.count = count;
  }

  async start(): Promise<void> {
    this.#state = await mkdtemp(join(tmpdir(), 'dateline-api-'));
    await migrate(this.#state);
    this.#api = await startLocalApi(this.#state);
    this.servings = await this.#read('first');
  }

  async stop(): Promise<void> {
    await this.#api?.kill();
    await rm(this.#state, { recursive: true, force: true });
  }

  /** Lists the faults of the second sample if the first has any; takes it when it is first needed. */
  async findTwice(find: (of: readonly Serving[]) => string[]): Promise<string[]> {
    if (find(this.servings).length === 0) return [];
    this.#second ??= this.#read('second');
    return find(await this.#second);
  }

  take(sample: string, count: number, guess?: Guesser): Promise<TakenQuiz[]> {
    return takeQuizzes(this.#api?.url ?? '', sample, count, guess && respondWith(guess));
  }

  async #read(sample: string): Promise<readonly Serving[]> {
    const taken = await this.take(sample, this.count);
    return taken.flatMap(({ attempt, result }) => readServings(attempt, result));
  }
}

/**
 * Describes the scores of guessers who see only the public JSON of attempts: they must score what
 * chance gives. A guesser by words makes the same pick whenever it meets an item, in whatever order the
 * options are; so the items are independent, not the servings, and each item counts once. A guess for
 * a place meets another order at each serving of a shuffled item, and each serving counts; if the
 * options are never shuffled, as with dates and numbers, the item counts once. Chance is one divided
 * by the number of options, item by item, and a score must lie within the 99% interval of chance. If a
 * guesser is undecided between options it scores their mean, which varies less than a draw: the
 * interval is no narrower than it should be.
 *
 * The quizzes are the same in each run, since their seeds are fixed. But any change of a sheet draws all
 * quizzes anew, and among so many scores chance alone puts one outside the interval now and then. So
 * a score fails only if it is outside in a second sample, too.
 */
export function describeGuessers(count: number): void {
  const quizzes = new GuessedQuizzes(count);
  beforeAll(() => quizzes.start(), timeout);
  afterAll(() => quizzes.stop());

  test('the guessers meet many items, each several times', () => {
    expect(quizzes.servings.length).toBeGreaterThan(count * 4);
    expect(groupByItem(quizzes.servings).length).toBeGreaterThan(50);
  });

  describe.each(Object.entries(wordGuessers))('a guesser who picks by %s', (_name, guess) => {
    describeWordGuesser(quizzes, guess);
  });

  describe.each([0, 1, 2, 3])('a guesser who always picks place %i', (place) => {
    describePlaceGuesser(quizzes, place);
  });

  test('a guesser who sends its guesses gets the score that they are worth', async () => {
    for (const guess of [...Object.values(wordGuessers), guessPlace(1)]) {
      for (const { attempt, result } of await quizzes.take('sent', 5, guess)) {
        const right = readServings(attempt, result).filter(
          ({ question, key }) => guess(question)[0] === key,
        );
        expect(result.score).toEqual({ points: right.length, of: attempt.items.length });
      }
    }
  });
}

function describeWordGuesser(quizzes: GuessedQuizzes, guess: Guesser): void {
  const find = (of: readonly Serving[]): string[] => {
    const excess = findExcess(tallyItems(of, guess));
    return excess.length === 0 ? [] : [...excess, ...listGuessed(of, guess)];
  };

  test('scores what chance gives, on all items', { timeout }, async () => {
    expect(await quizzes.findTwice(find)).toEqual([]);
  });

  test('scores what chance gives, on the items of each article', { timeout }, async () => {
    const articles = new Set(quizzes.servings.map(({ article }) => article));
    for (const name of articles) {
      const findInOne = (of: readonly Serving[]): string[] =>
        find(of.filter(({ article }) => article === name));
      expect([name, await quizzes.findTwice(findInOne)]).toEqual([name, []]);
    }
  });
}

function describePlaceGuesser(quizzes: GuessedQuizzes, place: number): void {
  test('scores what chance gives, if options are shuffled', { timeout }, async () => {
    const find = (of: readonly Serving[]): string[] =>
      findExcess(tallyServings(splitByOrder(of).shuffled, guessPlace(place)));
    expect(await quizzes.findTwice(find)).toEqual([]);
  });

  test('scores what chance gives, if options are in sequence', { timeout }, async () => {
    const find = (of: readonly Serving[]): string[] =>
      findExcess(tallyItems(splitByOrder(of).fixed, guessPlace(place)));
    expect(await quizzes.findTwice(find)).toEqual([]);
  });
}

/** Names the items on which a guesser is right and not undecided. */
function listGuessed(of: readonly Serving[], guess: Guesser): string[] {
  return groupByItem(of).flatMap(([one]) => {
    const isGuessed = one && scorePicks(guess(one.question), one.key) > 0.5;
    return isGuessed ? `${one.question.stem} ${one.question.options[one.key]}` : [];
  });
}

/** Responds to each single choice with the first pick of a guesser. */
const respondWith =
  (guess: Guesser) =>
  ({ items }: Attempt): ReadonlyMap<number, string> =>
    new Map(
      items.flatMap((item) => {
        if (item.interaction !== 'choice') return [];
        const options = item.options.map(({ label }) => label);
        const [pick = 0] = guess({ stem: item.stem, options });
        return [[item.number, item.options[pick]?.id ?? '']];
      }),
    );
