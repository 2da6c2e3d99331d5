import { error } from '@sveltejs/kit';
import { cardSeconds } from '$lib/server/complete-card.ts';
import { tellError } from '$lib/server/tell-error.ts';
import type { Card } from '../../../../card/card.ts';

/** Asks for a card to be drawn; no answer ends in an error page of 503. */
async function draw({ env }: App.Platform, card: Card): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await env.CARD.draw(card);
  } catch (cause) {
    const message = 'The card cannot be drawn';
    console.error(JSON.stringify({ message, ...tellError(cause) }));
    error(503, { message });
  }
}

/**
 * The PNG that was drawn under the same key where the reader is, or else a new one, which is kept
 * there. Its store is not the one that kit’s adapter looks into before it asks the app.
 */
export async function drawOnce(
  platform: Readonly<App.Platform> | undefined,
  key: URL,
  card: Card,
): Promise<ArrayBuffer | Uint8Array<ArrayBuffer>> {
  if (!platform) error(503);
  const cards = await platform.caches.open('cards');
  const kept = await cards.match(key);
  if (kept) return kept.arrayBuffer();
  const png = await draw(platform, card);
  const headers = { 'Cache-Control': `max-age=${cardSeconds}` };
  platform.ctx.waitUntil(cards.put(key, new Response(png, { headers })));
  return png;
}
