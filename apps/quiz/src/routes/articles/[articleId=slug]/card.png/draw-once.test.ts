import { expect, test, vi } from 'vitest';
import type { ShareCard, ShareCardText } from '../../../../card/share-card.ts';
import { drawOnce } from './draw-once.ts';

const words = (text: string): ShareCardText => ({ text, language: 'en', direction: 'ltr' });
const card: ShareCard = { headline: words('Two delegations leave'), tagline: words('A quiz') };
const key = (query: string) => new URL(`https://quiz.example/articles/a/card.png?${query}`);

const reader = '203.0.113.7';

/** Creates a data centre with its own cache, and records the cards drawn in it. */
function createDataCentre(limit = async (_asked: { key: string }) => ({ success: true })) {
  const drawn: ShareCard[] = [];
  const stores = new Map<string, Map<string, Response>>();
  const waiting: Promise<unknown>[] = [];
  const platform = {
    env: {
      API: { fetch: async () => new Response() },
      CARD_LIMIT: { limit },
      CARD: { draw: async (asked: ShareCard) => new Uint8Array([drawn.push(asked)]) },
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

test('draws a card once for any number of requests', async () => {
  const { ask, drawn } = createDataCentre();
  expect(await ask('revision=1')).toEqual([1]);
  expect(await ask('revision=1')).toEqual([1]);
  expect(drawn).toEqual([card]);
});

test('draws the card of a new revision', async () => {
  const { ask } = createDataCentre();
  expect(await ask('revision=1')).toEqual([1]);
  expect(await ask('revision=2')).toEqual([2]);
});

test('caches a card for a day', async () => {
  const { ask, stores } = createDataCentre();
  await ask('revision=1');
  const kept = [...stores.values()].flatMap((store) => [...store.values()]);
  expect(kept.map(({ headers }) => headers.get('Cache-Control'))).toEqual(['max-age=86400']);
});

test('limits new cards per network, and still sends cards that are cached', async () => {
  const asked: string[] = [];
  const { ask } = createDataCentre(async ({ key: network }) => ({
    success: asked.push(network) < 2,
  }));
  await ask('revision=1', '2001:db8:1:2::1');
  await expect(ask('revision=2', '2001:db8:1:3::2')).rejects.toMatchObject({
    status: 429,
    body: { retryAfter: 60 },
  });
  expect(await ask('revision=1', '2001:db8:1:3::2')).toEqual([1]);
  expect(asked).toEqual(['2001:db8:1', '2001:db8:1']);
});

test('draws a card if the limiter fails', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const { ask } = createDataCentre(() => Promise.reject(new Error('no limiter')));
  expect(await ask('revision=1')).toEqual([1]);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test('answers 503 if there is no card Worker', async () => {
  await expect(drawOnce(undefined, key(''), card, reader)).rejects.toMatchObject({ status: 503 });
});
