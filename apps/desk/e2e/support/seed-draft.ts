import type { Page } from '@playwright/test';
import { readArticle } from '@dateline/model/editing';
import { createDraft } from '../../src/lib/draft/create-draft.ts';
import type { Draft, EntityJson, FactJson } from '../../src/lib/draft/draft.ts';

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
  // The desk creates its store when it lists the drafts.
  await page.goto('/');
  await page.getByText('None yet.').waitFor();
  await page.evaluate(
    (stored) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('desk');
        opening.addEventListener('error', () => reject(new Error('Cannot open the store')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put({ id: stored.id, draft: stored, changed: 0 });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    draft,
  );
  await page.goto(`/drafts/${draft.id}/${step}`);
  return draft;
}
