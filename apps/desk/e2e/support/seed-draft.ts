import type { Page } from '@playwright/test';
import { readArticle } from '@dateline/model/editing';
import { createDraft } from '../../src/lib/draft/create-draft.ts';
import type { Draft, EntityJson, FactJson } from '../../src/lib/draft/draft.ts';
import { putDraft } from './put-draft.ts';

/** What a seeded draft begins with. */
export interface Seed {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly entities?: readonly EntityJson[];
  readonly facts?: readonly FactJson[];
}

const about = {
  publisher: 'The Harbour Post',
  agency: '',
  url: '',
  published: '2026-03-06',
  language: 'en',
  ownsText: false,
} as const;

/** Stores a draft in the browser of a page, and opens one of its steps. */
export async function seedDraft(
  page: Page,
  { headline, paragraphs, entities = [], facts = [] }: Seed,
  step = 'facts',
): Promise<Draft> {
  const article = await readArticle([headline, ...paragraphs].join('\n'));
  const empty = createDraft(article, { ...about, headline });
  const draft = { ...empty, sheet: { ...empty.sheet, entities: [...entities], facts: [...facts] } };
  await putDraft(page, draft);
  await page.goto(`/drafts/${draft.id}/${step}`);
  return draft;
}
