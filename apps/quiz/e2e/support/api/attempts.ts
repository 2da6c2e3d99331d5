import { createClient } from '@dateline/api/client';
import type {
  Attempt,
  FeedbackMode,
  InteractionName,
  Picture,
  PublicItem,
  Response,
  Topic,
  Verdict,
} from '@dateline/model/public';
import { urls } from '../workers/urls.ts';

/** The article that tests use if another would do as well. It ships with the product. */
export const articleId = 'pakistan-outreach-2025';

/** An article with items of every interaction. It ships with the product. */
export const variedArticleId = 'apollo-11-1969';

/** An article with items of both pictures. It ships with the product. */
export const drawnArticleId = 'reykjavik-summit-1986';

/** Every interaction. */
export const interactions = [
  'choice',
  'multipleChoice',
  'order',
  'match',
  'number',
  'date',
] as const satisfies readonly InteractionName[];

interface StartOptions {
  /** By default `articleId`. */
  readonly articleId?: string;
  readonly length?: number;
  readonly topics?: Topic[];
  /** The same seed gives the same items in the same order; the server draws one if it is undefined. */
  readonly seed?: string | undefined;
  readonly feedback?: FeedbackMode;
}

/**
 * Starts an attempt of four items through the API, which takes a seed; the pages draw one.
 * The default seed is fixed, so that a test gets the same items in every run.
 */
export async function startAttempt({
  articleId: id = articleId,
  ...options
}: StartOptions = {}): Promise<Attempt> {
  const { attempts } = createClient(urls.api).v1.articles[':articleId'];
  const json = { length: 4, seed: 'end to end', ...options };
  const response = await attempts.$post({ param: { articleId: id }, json });
  if (!response.ok) throw new Error(`Cannot start an attempt: ${response.status}`);
  return response.json();
}

/** Starts an attempt that has an item of the interaction, and returns the item with its page. */
export async function startAtItem(interaction: InteractionName) {
  return startWith(await findItem(interaction));
}

/** The ways in which a single choice is drawn. */
export const pictures = ['map', 'line'] as const satisfies readonly Picture['kind'][];

/** Starts an attempt that has an item with a picture, and returns the item with its page. */
export async function startAtPicture(kind: Picture['kind']) {
  const search =
    foundPictures.get(kind) ??
    searchItem(
      kind,
      (item) => item.interaction === 'choice' && item.picture?.kind === kind,
      drawnArticleId,
    );
  foundPictures.set(kind, search);
  const started = await startWith(await search);
  const { item } = started;
  if (item.interaction !== 'choice') throw new Error('Cannot start: a picture is a choice');
  return { ...started, item };
}

/** Starts an attempt that has a typed number of what is counted one by one, not measured. */
export async function startAtCount() {
  return startAtFitting(
    'count',
    (item) => item.interaction === 'number' && /people|missions/.test(item.unit),
  );
}

/** Starts an attempt that has an item that fits; `name` is the beginning of its seed. */
export async function startAtFitting(
  name: string,
  fits: (item: PublicItem) => boolean,
  id: string = variedArticleId,
) {
  return startWith(await searchItem(name, fits, id));
}

async function startWith({ item, ...quiz }: FoundItem) {
  const attempt = await startAttempt(quiz);
  return { ...attempt, item, path: `/attempts/${attempt.id}/${item.number}` };
}

interface FoundItem {
  readonly articleId: string;
  readonly length: number;
  readonly seed: string;
  readonly item: PublicItem;
}

const foundPictures = new Map<Picture['kind'], Promise<FoundItem>>();
const foundItems = new Map<InteractionName, Promise<FoundItem>>();

/** True unless a single choice is drawn, or letters mark its options because they begin with numbers. */
const isPlain = (item: PublicItem): boolean =>
  item.interaction !== 'choice' ||
  (item.picture === undefined && !item.options.some(({ label }) => /^\d/.test(label)));

function findItem(interaction: InteractionName): Promise<FoundItem> {
  const search =
    foundItems.get(interaction) ??
    searchItem(
      interaction,
      (item) => item.interaction === interaction && isPlain(item),
      variedArticleId,
      // A short quiz has a picture, and a line of events leaves no room for their order.
      interaction === 'order' ? 10 : 4,
    );
  foundItems.set(interaction, search);
  return search;
}

async function searchItem(
  name: string,
  fits: (item: PublicItem) => boolean,
  id: string = variedArticleId,
  length = 4,
): Promise<FoundItem> {
  for (let tries = 0; tries < 400; tries += 1) {
    const quiz = { articleId: id, length, seed: `${name} ${tries}` };
    const { items } = await startAttempt(quiz);
    const item = items.find(fits);
    if (item) return { ...quiz, item };
  }
  throw new Error(`Cannot find an item: ${name}`);
}

/** Answers an item through the API, if asked from a certain network; a response of null passes it. */
export async function putResponse(
  attemptId: string,
  number: number,
  response: Response = null,
  network?: string,
) {
  const { responses } = createClient(urls.api).v1.attempts[':attemptId'];
  const param = { attemptId, number: String(number) };
  const headers = network === undefined ? {} : { 'CF-Connecting-IP': network };
  const answer = await responses[':number'].$put({ param, json: { response } }, { headers });
  if (!answer.ok) throw new Error(`Cannot answer item ${number}: ${answer.status}`);
  return answer.json();
}

/** Passes an item of an attempt with immediate feedback through the API. */
export async function passItem(attemptId: string, number: number): Promise<Verdict> {
  const verdict = await putResponse(attemptId, number);
  if (!('key' in verdict)) throw new Error('Cannot read the verdict: it is not due');
  return verdict;
}

/** Returns the link to the quiz of an attempt of two items, with a score of 1.5. */
export function challengeAddress({
  articleId: id,
  seed = '',
  revision,
  options: { length, topics, difficulty },
}: Attempt): string {
  const score = { points: '1.5', of: '2' };
  const quiz = { seed, revision, length: String(length), topics: topics.join(','), difficulty };
  return `/articles/${id}/challenge?${new URLSearchParams({ ...quiz, ...score })}`;
}

/** Reads an attempt through the API. */
export async function readAttempt(attemptId: string): Promise<Attempt> {
  const call = createClient(urls.api).v1.attempts[':attemptId'];
  const response = await call.$get({ param: { attemptId } });
  if (!response.ok) throw new Error(`Cannot read the attempt: ${response.status}`);
  return response.json();
}
