import type { Cookies } from '@sveltejs/kit';

/** For tests: the cookies of one browser, in the order of their creation, with the options they were set with. */
export function createCookieJar() {
  const kept = new Map<string, string>();
  const options: Parameters<Cookies['set']>[2][] = [];
  const cookies: Cookies = {
    get: (name) => kept.get(name),
    getAll: () => [...kept].map(([name, value]) => ({ name, value })),
    set: (name, value, own) => {
      kept.set(name, value);
      options.push(own);
    },
    delete: (name) => void kept.delete(name),
    serialize: () => '',
  };
  return { cookies, kept, options };
}
