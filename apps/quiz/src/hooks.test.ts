import { expect, test } from 'vitest';
import { reroute } from './hooks.ts';

const reroutedOf = (path: string) => reroute({ url: new URL(path, 'https://quiz.example'), fetch });

test.each([
  ['/ur/articles/a', '/articles/a'],
  ['/hi/review', '/review'],
  ['/articles/a', '/articles/a'],
])('%s is the page %s', (path, page) => {
  expect(reroutedOf(path)).toBe(page);
});

test.each(['/ur/land.svg', '/hi/l%61nd.svg', '/ur/land.svg/', '/ur/%E0%A4%A'])(
  '%s is left as it is, so that nothing is fetched for it',
  (path) => {
    expect(reroutedOf(path)).toBeUndefined();
  },
);
