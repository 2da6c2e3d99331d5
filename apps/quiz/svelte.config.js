import adapter from '@sveltejs/adapter-cloudflare';
import { pageDirectives } from './content-security-policy.js';

// Without `emulate`: prerendering needs no bindings, and the emulated platform would keep its process running.
const { name, adapt, supports } = adapter({ config: 'wrangler.kit.jsonc' });

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: { name, adapt, ...(supports && { supports }) },
    // The service worker may show a stored page at another URL, so links to assets are absolute.
    paths: { relative: false },
    csp: { directives: pageDirectives },
  },
};
