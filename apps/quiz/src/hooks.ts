import type { Reroute } from '@sveltejs/kit';
import { deLocalizeUrl } from '$lib/paraglide/runtime.js';

/** The first part of an address may name a language: `/ur/articles` is `/articles` in Urdu. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
