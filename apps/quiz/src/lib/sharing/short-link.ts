import {
  difficulties,
  drawnSeedPattern,
  QuizLength,
  topics,
  type Attempt,
  type Verdict,
} from '@dateline/model/public';
import type { Challenge } from './challenge-link.ts';
import { formatLetters, readLetters } from '$lib/answers/outcome-signs.ts';

/** How many digits of a revision a short link has: 16 million, for the few revisions of one article. */
const revisionLength = 6;

const drawnSeed = new RegExp(`^${drawnSeedPattern}$`);

/** `seed-revision-difficulty, topics and length-outcomes`, then hundredths of points if an answer was partly right. */
const pattern = new RegExp(
  String.raw`^(${drawnSeedPattern})-([0-9a-f]{6})-([a-z])([0-9a-f]{2})([1-9]\d?)-([a-z]{1,50})(?:-(\d{1,4}))?$`,
);

type Quiz = Attempt['options'] & Pick<Attempt, 'revision'> & { readonly seed: string };

/** What a short link says: as a challenge, with the first digits of the revision and the outcome of each question. */
export interface ShortChallenge extends Challenge {
  readonly outcomes: readonly Verdict['verdict'][];
}

const letterOf = (difficulty: string): string => difficulty.charAt(0);

/** The topics as two hexadecimal digits, one bit each. */
const formatTopics = (chosen: readonly string[]): string =>
  topics
    .reduce((sum, topic, at) => sum + (chosen.includes(topic) ? 2 ** at : 0), 0)
    .toString(16)
    .padStart(2, '0');

const readTopics = (digits: string) =>
  topics.filter((_, at) => Math.floor(Number.parseInt(digits, 16) / 2 ** at) % 2 === 1);

const countOf = (outcomes: readonly Verdict['verdict'][], outcome: Verdict['verdict']): number =>
  outcomes.filter((each) => each === outcome).length;

/** Returns the short path that starts the same quiz for a friend. Undefined if the seed is not of such letters and digits. */
export function shortPath(
  articleId: string,
  { seed, revision, difficulty, topics: chosen, length }: Quiz,
  points: number,
  outcomes: readonly Verdict['verdict'][],
): string | undefined {
  if (!drawnSeed.test(seed)) return undefined;
  const parts = [
    seed,
    revision.slice(0, revisionLength),
    letterOf(difficulty) + formatTopics(chosen) + length,
    formatLetters(outcomes),
    ...(outcomes.includes('partial') ? [Math.round(points * 100)] : []),
  ];
  return `/q/${articleId}/${parts.join('-')}`;
}

/** Reads the code of a short link. Undefined if a part is missing or invalid. */
export function readShortLink(code: string): ShortChallenge | undefined {
  const [, seed = '', revision = '', letter, digits = '', count, row = '', hundredths] =
    pattern.exec(code) ?? [];
  const difficulty = difficulties.find((each) => letterOf(each) === letter);
  const length = QuizLength.safeParse(Number(count)).data;
  const chosen = readTopics(digits);
  const outcomes = readLetters(row);
  if (!difficulty || length === undefined || chosen.length === 0 || !outcomes) return undefined;
  const points = pointsOf(outcomes, hundredths);
  if (points === undefined || outcomes.length > length) return undefined;
  const quiz = { seed, revision, length, topics: chosen, difficulty };
  return { ...quiz, points, of: outcomes.length, outcomes };
}

/** Returns the points of a row. Those of answers that are partly right are in the link; undefined if they cannot be. */
function pointsOf(
  outcomes: readonly Verdict['verdict'][],
  hundredths: string | undefined,
): number | undefined {
  const right = countOf(outcomes, 'correct');
  const partly = countOf(outcomes, 'partial');
  if (partly > 0 !== (hundredths !== undefined)) return undefined;
  const points = hundredths === undefined ? right : Number(hundredths) / 100;
  return points >= right && points <= right + partly ? points : undefined;
}

/** Counts the revisions that a link may mean, by the first digits in it. */
export function countRevisions(digits: string, revisions: readonly string[]): number {
  return new Set(revisions.filter((revision) => revision.startsWith(digits))).size;
}
