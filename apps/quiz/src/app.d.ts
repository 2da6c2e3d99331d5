import type { CardDrawer } from './card/card.ts';

declare global {
  namespace App {
    interface Error {
      /** After how many seconds it is worth trying again, where the API says so. */
      retryAfter?: number;
      /** Why and when an editor withdrew the article that was asked for. */
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
        CARD: CardDrawer;
        CARD_LIMIT: { limit(options: { key: string }): Promise<{ success: boolean }> };
      };
      caches: {
        open(name: string): Promise<{
          match(key: URL): Promise<Response | undefined>;
          put(key: URL, answer: Response): Promise<void>;
        }>;
      };
      ctx: { waitUntil(work: Promise<unknown>): void };
      /** What the platform knows of where the reader is. */
      cf?: unknown;
    }
  }
}
