import { networkOf } from '@dateline/api/network-of';
import { error } from '@sveltejs/kit';
import { shareCardMaxAge } from '$lib/server/response-headers.ts';
import { describeError } from '$lib/server/describe-error.ts';
import type { ShareCard } from '../../../../card/share-card.ts';

/** Draws a card. If the card Worker fails, the response is an error page with status 503. */
async function draw({ env }: App.Platform, card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await env.CARD.draw(card);
  } catch (cause) {
    const message = 'The card cannot be drawn';
    console.error(JSON.stringify({ message, ...describeError(cause) }));
    error(503, { message });
  }
}

/** Whether a client address may have another card drawn. If the limiter fails, it may. */
async function mayDraw({ env }: App.Platform, address: string): Promise<boolean> {
  const network = networkOf(address);
  if (network === undefined) return true;
  try {
    return (await env.CARD_LIMIT.limit({ key: network })).success;
  } catch (cause) {
    const message = 'The rate limit of cards failed';
    console.error(JSON.stringify({ message, ...describeError(cause) }));
    return true;
  }
}

/**
 * Returns the PNG that is cached under a key in the data centre of the reader, or else draws and caches
 * it. This is not the default cache, which kit’s adapter reads before it calls the app. Drawing is
 * limited per network, with status 429, because anybody can put any score into a URL.
 */
export async function drawOnce(
  platform: Readonly<App.Platform> | undefined,
  key: URL,
  card: ShareCard,
  address: string,
): Promise<ArrayBuffer | Uint8Array<ArrayBuffer>> {
  if (!platform) error(503);
  const cards = await platform.caches.open('cards');
  const kept = await cards.match(key);
  if (kept) return kept.arrayBuffer();
  if (!(await mayDraw(platform, address))) {
    error(429, { message: 'Too many new cards', retryAfter: 60 });
  }
  const png = await draw(platform, card);
  const headers = { 'Cache-Control': `max-age=${shareCardMaxAge}` };
  platform.ctx.waitUntil(cards.put(key, new Response(png, { headers })));
  return png;
}
