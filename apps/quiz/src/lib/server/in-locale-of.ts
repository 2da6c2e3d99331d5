import { AsyncLocalStorage } from 'node:async_hooks';
import {
  extractLocaleFromUrl,
  overwriteServerAsyncLocalStorage,
  type Locale,
} from '$lib/paraglide/runtime.js';

const storage = new AsyncLocalStorage<{ locale?: Locale; origin?: string }>();
overwriteServerAsyncLocalStorage(storage);

/** Does something in the language that an address names, whatever else the Worker does meanwhile. */
export function inLocaleOf<Outcome>(url: URL, work: () => Outcome): Outcome {
  return storage.run({ locale: extractLocaleFromUrl(url) ?? 'en', origin: url.origin }, work);
}
