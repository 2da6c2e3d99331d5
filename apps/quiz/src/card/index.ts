import { WorkerEntrypoint } from 'cloudflare:workers';
import { initSync } from '@takumi-rs/wasm';
import wasm from '@takumi-rs/wasm/auto';
import { createShareCardDrawer } from './create-share-card-drawer.ts';
import type { ShareCard, ShareCardDrawer } from './share-card.ts';

let drawer: ShareCardDrawer | undefined;

/** Initialises the WebAssembly module at the first card, because a Worker must start fast. */
function startDrawer(): ShareCardDrawer {
  initSync({ module: wasm });
  return createShareCardDrawer();
}

/** Draws share cards for the quiz Worker over a service binding. It has no public address. */
export class ShareCards extends WorkerEntrypoint implements ShareCardDrawer {
  draw(card: ShareCard) {
    drawer ??= startDrawer();
    return drawer.draw(card);
  }
}
