import { expect, test, vi } from 'vitest';
import type { Card, Words } from '../../../../card/card.ts';
import { drawOnce } from './draw-once.ts';

const words = (text: string): Words => ({ text, language: 'en', direction: 'ltr' });
const card: Card = { headline: words('Two delegations leave'), tagline: words('A quiz') };
const key = (query: string) => new URL(`https://quiz.example/articles/a/card.png?${query}`);

const reader = '203.0.113.7';

/** A place with a store of its own, and what was drawn there. */
function openPlace(limit = async (_asked: { key: string }) => ({ success: true })) {
  const drawn: Card[] = [];
  const stores = new Map<string, Map<string, Response>>();
  const waiting: Promise<unknown>[] = [];
  const platform = {
    env: {
      API: { fetch: async () => new Response() },
      CARD_LIMIT: { limit },
      CARD: { draw: async (asked: Card) => new Uint8Array([drawn.push(asked)]) },
    },
    ctx: { waitUntil: (work: Promise<unknown>) => void waiting.push(work) },
    caches: {
      open: async (name: string) => {
        const store = stores.get(name) ?? new Map<string, Response>();
        stores.set(name, store);
        return {
          match: async (asked: URL) => store.get(asked.href)?.clone(),
          put: async (asked: URL, answer: Response) => void store.set(asked.href, answer),
        };
      },
    },
  };
  const ask = async (query: string, address = reader) => {
    const png = new Uint8Array(await drawOnce(platform, key(query), card, address));
    await Promise.all(waiting);
    return [...png];
  };
  return { ask, drawn, stores };
}

test('a card is drawn once, however often it is asked for', async () => {
  const { ask, drawn } = openPlace();
  expect(await ask('revision=1')).toEqual([1]);
  expect(await ask('revision=1')).toEqual([1]);
  expect(drawn).toEqual([card]);
});

test('a card of another revision is drawn anew', async () => {
  const { ask } = openPlace();
  expect(await ask('revision=1')).toEqual([1]);
  expect(await ask('revision=2')).toEqual([2]);
});

test('a card is kept for a day', async () => {
  const { ask, stores } = openPlace();
  await ask('revision=1');
  const kept = [...stores.values()].flatMap((store) => [...store.values()]);
  expect(kept.map(({ headers }) => headers.get('Cache-Control'))).toEqual(['max-age=86400']);
});

test('who has too many new cards drawn waits, by network; what is drawn already all may have', async () => {
  const asked: string[] = [];
  const { ask } = openPlace(async ({ key: network }) => ({ success: asked.push(network) < 2 }));
  await ask('revision=1', '2001:db8:1:2::1');
  await expect(ask('revision=2', '2001:db8:1:2::2')).rejects.toMatchObject({
    status: 429,
    body: { retryAfter: 60 },
  });
  expect(await ask('revision=1', '2001:db8:1:2::2')).toEqual([1]);
  expect(asked).toEqual(['2001:db8:1:2', '2001:db8:1:2']);
});

test('a limiter that fails stops nobody', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const { ask } = openPlace(() => Promise.reject(new Error('no limiter')));
  expect(await ask('revision=1')).toEqual([1]);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test('where nobody draws, the answer is 503', async () => {
  await expect(drawOnce(undefined, key(''), card, reader)).rejects.toMatchObject({ status: 503 });
});
