import type { ShareCardDrawer } from './card/share-card.ts';

declare global {
  namespace App {
    interface Error {
      /** In how many seconds the reader may try again, if the API says so. */
      retryAfter?: number;
      /** Why and when an editor withdrew the requested article. */
      withdrawal?: { readonly note: string; readonly at: string; readonly articleId?: string };
    }
    interface Platform {
      env: {
        API: {
          fetch(
            input: RequestInfo | URL,
            init?: RequestInit & { readonly cf?: unknown },
          ): Promise<Response>;
        };
        /** The origin in canonical addresses; if it is empty, that of the request. */
        SITE_ORIGIN?: string;
        CARD: ShareCardDrawer;
        CARD_LIMIT: { limit(options: { key: string }): Promise<{ success: boolean }> };
      };
      caches: {
        open(name: string): Promise<{
          match(key: URL): Promise<Response | undefined>;
          put(key: URL, answer: Response): Promise<void>;
        }>;
      };
      ctx: { waitUntil(work: Promise<unknown>): void };
      /** The `cf` object of the request, with the reader's country among others. */
      cf?: unknown;
    }
  }
}
