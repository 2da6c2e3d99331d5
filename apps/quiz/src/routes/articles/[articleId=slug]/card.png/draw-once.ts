import { networkOf } from '@dateline/api/network-of';
import { error } from '@sveltejs/kit';
import { cardSeconds } from '$lib/server/complete-card.ts';
import { describeError } from '$lib/server/describe-error.ts';
import type { Card } from '../../../../card/card.ts';

/** Asks for a card to be drawn; no answer ends in an error page of 503. */
async function draw({ env }: App.Platform, card: Card): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await env.CARD.draw(card);
  } catch (cause) {
    const message = 'The card cannot be drawn';
    console.error(JSON.stringify({ message, ...describeError(cause) }));
    error(503, { message });
  }
}

/** Whether the reader at an address may have another card drawn; a limiter that fails stops nobody. */
async function admits({ env }: App.Platform, address: string): Promise<boolean> {
  const network = networkOf(address);
  if (network === undefined) return true;
  try {
    return (await env.CARD_LIMIT.limit({ key: network })).success;
  } catch (cause) {
    const message = 'The limit of cards does not answer';
    console.error(JSON.stringify({ message, ...describeError(cause) }));
    return true;
  }
}

/**
 * The PNG that was drawn under the same key where the reader is, or else a new one, which is kept
 * there. Its store is not the one that kit’s adapter looks into before it asks the app.
 * Whoever has too many new ones drawn gets 429: the score in an address is anybody’s to write.
 */
export async function drawOnce(
  platform: Readonly<App.Platform> | undefined,
  key: URL,
  card: Card,
  address: string,
): Promise<ArrayBuffer | Uint8Array<ArrayBuffer>> {
  if (!platform) error(503);
  const cards = await platform.caches.open('cards');
  const kept = await cards.match(key);
  if (kept) return kept.arrayBuffer();
  if (!(await admits(platform, address))) {
    error(429, { message: 'Too many new cards', retryAfter: 60 });
  }
  const png = await draw(platform, card);
  const headers = { 'Cache-Control': `max-age=${cardSeconds}` };
  platform.ctx.waitUntil(cards.put(key, new Response(png, { headers })));
  return png;
}
