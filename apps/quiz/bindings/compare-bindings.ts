/** Compiles only if wrangler.jsonc has all bindings that the pages use, each with the methods that they call. */
export const toPageBindings = (env: Env): App.Platform['env'] => env;

/** The bindings that only the adapter of SvelteKit uses. */
type AdapterBinding = 'ASSETS';

/** Compiles only if the pages use each binding of wrangler.jsonc. */
export const toPageBinding = (
  name: Exclude<keyof Env, AdapterBinding>,
): keyof App.Platform['env'] => name;
