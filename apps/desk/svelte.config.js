import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // One page for every address: all of the desk runs in the browser.
    adapter: adapter({ fallback: 'index.html' }),
    // Absolute links, because the one page is served at every depth.
    paths: { relative: false },
    csp: {
      // The page is a static file, so the policy names its inline script by a hash.
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        // The style of the element in which SvelteKit announces a page to screen readers, by its hash.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'font-src': ['self'],
        'img-src': ['self', 'blob:'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'form-action': ['none'],
        'base-uri': ['none'],
        'require-trusted-types-for': ['script'],
        // The last two are lib/import and lib/check/start-worker.ts.
        'trusted-types': [
          'svelte-trusted-html',
          'sveltekit-trusted-url',
          'imported-article',
          'dateline-worker',
        ],
      },
    },
  },
};
