import type { Reroute } from '@sveltejs/kit';
import { deLocalizeUrl } from '$lib/paraglide/runtime.js';

/** Removes the language from the path: `/ur/articles` is `/articles` in Urdu. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
