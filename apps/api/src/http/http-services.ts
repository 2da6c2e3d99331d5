import type { EditorKeys } from './identify-editor.ts';
import type { RateLimits } from './rate-limits/rate-limits.ts';

/** The services that requests need before they reach a handler and after it. */
export interface HttpServices {
  readonly limits: RateLimits;
  readonly editors: EditorKeys;
  /** The origins whose pages may read the responses. */
  readonly origins: ReadonlySet<string>;
  /** The time in milliseconds since 1970. */
  now(): number;
}

/** Hono's environment: the services take the place of a Worker's bindings. */
export interface HttpEnv {
  Bindings: HttpServices;
  /** The name of the editor's key, if a route for editors has identified it. */
  Variables: { editor?: string };
}
