import { expect, test, type APIRequestContext } from '@playwright/test';
import { startAttempt, passItem } from '../../support/api/attempts.ts';
import { withExpiry } from '../../support/workers/attempt-key.ts';

async function readItems(request: APIRequestContext, id: string, count: number): Promise<string[]> {
  const pages = [];
  for (let number = 1; number <= count; number += 1) {
    const html = await (await request.get(`/attempts/${id}/${number}`)).text();
    pages.push(html.replaceAll(id, ''));
  }
  return pages;
}

test('before a question is answered its page holds none of its feedback', async ({ request }) => {
  const { id, items } = await startAttempt({ length: 8 });
  const pages = await readItems(request, id, items.length);
  for (const { number } of items) {
    const { feedback } = await passItem(id, number);
    const sentences = feedback.trim().split(/(?<=\.)\s+/);
    for (const sentence of sentences) expect(pages[number - 1]).not.toContain(sentence);
  }
});

test('the page of an open question depends on its item alone', async ({ request }) => {
  const tomorrow = Math.floor(Date.now() / 1000) + 24 * 60 * 60;
  const [immediate, again, deferred] = await Promise.all(
    (['immediate', 'immediate', 'deferred'] as const).map(async (feedback) => {
      const { id, items } = await startAttempt({ seed: 'secrecy', feedback });
      // A page holds the expiry of its attempt, so all three must expire at the same second.
      return readItems(request, withExpiry(id, tomorrow), items.length);
    }),
  );
  expect(again).toEqual(immediate);
  expect(deferred).toEqual(immediate);
});

test('answering one question changes only the progress on the page of another', async ({
  request,
}) => {
  const { id } = await startAttempt({ length: 2 });
  const [, before = ''] = await readItems(request, id, 2);
  await passItem(id, 1);
  const [, after = ''] = await readItems(request, id, 2);
  const progress = /<nav[^]*?<\/nav>|data-open="[\d ]*"/g;
  const withoutProgress = (html: string): string => html.replaceAll(progress, '');
  expect(withoutProgress(after)).toBe(withoutProgress(before));
});
