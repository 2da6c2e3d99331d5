import type { Attempt } from '@dateline/model/public';
import { publishArticle, testPrefix, withdrawArticle } from './articles.ts';
import { putResponse, startAttempt } from './attempts.ts';

/** The note to readers about the correction. */
export const correctionNote = 'The launch was a day later than we had it.';

/** The items that the correction changes. */
export const corrected = {
  /** The stem of the item that gets another key, and both keys. */
  stem: 'On what date did Apollo 11 lift off from Florida?',
  before: '16 July 1969',
  after: '17 July 1969',
  /** The stem of the item that is retired. */
  retired: 'How many times did Apollo 8 go around the Moon?',
};

interface CorrectedArticle {
  readonly articleId: string;
  /** Attempts that were started before the correction, all with the same items. */
  readonly attempts: Attempt[];
}

/** Whether the quiz has both items, the first one as a typed date, which accepts every key. */
const isHit = ({ items }: Attempt): boolean =>
  items.some(({ stem, interaction }) => stem === corrected.stem && interaction === 'date') &&
  items.some(({ stem }) => stem === corrected.retired);

type Quiz = Parameters<typeof startAttempt>[0];

/** Finds a quiz with the items that the correction changes. Both may be typed, of which a shorter quiz has one. */
async function findQuiz(articleId: string): Promise<Quiz> {
  for (let tries = 0; tries < 400; tries += 1) {
    const seed = `correction ${tries}`;
    const quiz: Quiz = { articleId, length: 20, topics: ['dates', 'figures'], seed };
    if (isHit(await startAttempt(quiz))) return quiz;
  }
  throw new Error('Cannot find a quiz with the items that the correction changes');
}

async function publishAndCorrect(): Promise<CorrectedArticle> {
  const articleId = `${testPrefix}corrected-${process.pid}`;
  await publishArticle(articleId, 'First published.');
  const quiz = await findQuiz(articleId);
  const attempts = await Promise.all(Array.from({ length: 24 }, () => startAttempt(quiz)));
  await publishArticle(
    articleId,
    correctionNote,
    (text) =>
      text.replaceAll(corrected.before, corrected.after).replaceAll('1969-07-16', '1969-07-17'),
    (factId) => factId !== 'apollo-8-orbits',
  );
  return { articleId, attempts };
}

let article: Promise<CorrectedArticle> | undefined;

/** Returns the corrected article of this process, which the first call publishes. */
export function correctedArticle(): Promise<CorrectedArticle> {
  return (article ??= publishAndCorrect());
}

/** Returns an attempt without responses that was started before its article was corrected. */
export async function takeCorrectedAttempt(): Promise<Attempt> {
  const attempt = (await correctedArticle()).attempts.pop();
  if (!attempt) throw new Error('Cannot take another corrected attempt: all are used');
  return attempt;
}

/** Returns the number of the item with this stem. */
export function numberOf({ items }: Pick<Attempt, 'items'>, stem: string): number {
  const item = items.find((candidate) => candidate.stem === stem);
  if (!item) throw new Error(`Cannot find the item: ${stem}`);
  return item.number;
}

/** Takes an attempt that has answered the corrected item as was right before, and the number of another item. */
export async function takeAnsweredCorrection() {
  const attempt = await takeCorrectedAttempt();
  const number = numberOf(attempt, corrected.stem);
  await putResponse(attempt.id, number, corrected.before);
  return { ...attempt, number, other: number === 1 ? 2 : 1 };
}

/** The note to readers about the withdrawal. */
export const withdrawalNote = 'The source has taken its report back.';

async function publishAndWithdraw(): Promise<{ articleId: string; attemptId: string }> {
  const articleId = `${testPrefix}withdrawn-${process.pid}`;
  await publishArticle(articleId, 'First published.');
  const { id } = await startAttempt({ articleId });
  await withdrawArticle(articleId, withdrawalNote);
  return { articleId, attemptId: id };
}

let withdrawn: ReturnType<typeof publishAndWithdraw> | undefined;

/** Returns the withdrawn article of this process, with an attempt that was started before. */
export function withdrawnArticle(): ReturnType<typeof publishAndWithdraw> {
  return (withdrawn ??= publishAndWithdraw());
}
