import adapter from '@sveltejs/adapter-cloudflare';

/** Without its stand-in for the platform: what is built ahead needs none, and it would leave a process behind. */
const { name, adapt, supports } = adapter({ config: 'wrangler.kit.jsonc' });

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: { name, adapt, ...(supports && { supports }) },
    // A page that is kept on a device may be shown at another address than its own.
    paths: { relative: false },
    csp: {
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'font-src': ['self'],
        'img-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'form-action': ['self'],
        'base-uri': ['none'],
        'frame-ancestors': ['none'],
      },
    },
  },
};
