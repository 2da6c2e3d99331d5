import type { Locale } from '$lib/paraglide/runtime.js';

/** The languages whose texts no native reader has signed. If one has, remove the language from here. */
export const unsignedLanguages: readonly Locale[] = ['ur', 'hi'];
