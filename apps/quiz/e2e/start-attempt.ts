import { createClient } from '@dateline/api/client';
import type {
  Attempt,
  AttemptMode,
  FeedbackMode,
  InteractionName,
  PublicItem,
} from '@dateline/model/public';
import { urls } from './urls.ts';

/** The article that ships with the product. */
export const articleId = 'pakistan-outreach-2025';

interface StartOptions {
  /** The one that ships with the product, unless another is named. */
  readonly articleId?: string;
  readonly length?: number;
  /** The same seed asks the same, in the same order. */
  readonly seed?: string;
  readonly feedback?: FeedbackMode;
  readonly mode?: AttemptMode;
  /** Needed to be counted. */
  readonly reader?: string;
}

/** Starts an attempt at the API itself, where a seed can be given. */
export async function startAttempt({
  articleId: id = articleId,
  ...options
}: StartOptions = {}): Promise<Attempt> {
  const { attempts } = createClient(urls.api).v1.articles[':articleId'];
  const json = { length: 4, ...options };
  const response = await attempts.$post({ param: { articleId: id }, json });
  if (!response.ok) throw new Error(`Cannot start an attempt: ${response.status}`);
  return response.json();
}

interface Found {
  readonly seed: string;
  readonly item: PublicItem;
}

const found = new Map<InteractionName, Promise<Found>>();

/** Finds a seed that asks an item of the interaction among the most that a quiz can hold. */
export function findItem(interaction: InteractionName): Promise<Found> {
  const search = found.get(interaction) ?? searchItem(interaction);
  found.set(interaction, search);
  return search;
}

async function searchItem(interaction: InteractionName): Promise<Found> {
  for (let tries = 0; tries < 400; tries += 1) {
    const seed = `${interaction} ${tries}`;
    const { items } = await startAttempt({ length: longest, seed });
    const item = items.find((candidate) => candidate.interaction === interaction);
    if (item) return { seed, item };
  }
  throw new Error(`Cannot find an item of the interaction ${interaction}`);
}

/** The most items that an attempt may have. */
export const longest = 50;
