/** Methods that clients and scanners send. */
export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'];

/** Headers that a server or a proxy may read. */
export const headerNames = [
  'Accept',
  'Accept-Language',
  'Authorization',
  'CF-Connecting-IP',
  'Content-Type',
  'Cookie',
  'Host',
  'If-None-Match',
  'Origin',
  'Range',
  'User-Agent',
  'X-Forwarded-For',
  'X-HTTP-Method-Override',
  'X-Request-Id',
];

/** Ends of an address that are malformed or leave its folder. */
export const malformedSuffixes = [
  '%',
  '%2',
  '%zz',
  '%00',
  '%ff',
  '%c0%af',
  '..%2f..%2f',
  '..;/',
  '//',
  '\\..\\',
  '?%',
  '?%=%',
];

/** Headers with values that something on the way may act on. */
export const oddHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Accept', 'application/json'],
  ['Accept', 'text/html'],
  ['Accept', 'text/html;q=hostile,*/*;q=-1,,;'],
  ['Accept-Encoding', 'hostile'],
  ['Cache-Control', 'no-cache'],
  ['Content-Encoding', 'gzip'],
  ['Content-Type', 'text/plain'],
  ['Content-Type', 'application/json'],
  ['Content-Type', 'application/json; charset=utf-16'],
  ['Content-Type', 'application/x-www-form-urlencoded'],
  ['Content-Type', 'application/x-www-form-urlencoded; charset=utf-16'],
  ['Content-Type', 'application/x-www-form-urlencoded; charset=hostile'],
  ['Content-Type', 'application/x-sveltekit-formdata'],
  ['Content-Type', 'multipart/form-data'],
  ['Content-Type', 'multipart/form-data; boundary='],
  ['Content-Type', 'multipart/form-data; boundary=hostile'],
  ['Content-Type', ';;'],
  ['Cookie', 'reader=%E0%A4%A; attempt-=; __proto__=hostile; =; ;;; reader="'],
  ['Cookie', Array.from({ length: 300 }, (_, index) => `attempt-${index}={`).join('; ')],
  ['Forwarded', 'for=hostile;host=hostile;proto=hostile'],
  ['Host', 'hostile.example'],
  ['If-Match', '*'],
  ['If-Modified-Since', 'hostile'],
  ['If-None-Match', '*'],
  ['If-None-Match', 'W/"'],
  ['Origin', 'null'],
  ['Origin', 'https://hostile.example'],
  ['Range', 'bytes=0-0'],
  ['Range', 'bytes=5-1,-0,hostile'],
  ['Referer', 'https://hostile.example/?hostile'],
  ['Service-Worker', 'script'],
  ['X-Forwarded-Host', 'hostile.example'],
  ['X-Forwarded-Proto', 'hostile'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['X-SvelteKit-Action', 'true'],
  ['X-SvelteKit-Error', 'true'],
  ['X-SvelteKit-Pathname', '//hostile'],
];

/** Queries that a framework may give a meaning, and names that every object inherits. */
export const oddQueries = [
  '/default',
  '/__proto__',
  '/constructor',
  '/toString',
  '/hasOwnProperty',
  '/hostile',
  '/answer',
  '/finish&/report',
  '/remote=hostile',
  '_method=PUT',
  'x-sveltekit-invalidated=hostile',
  'x-sveltekit-trailing-slash=1',
  'after=hostile',
  'cursor=hostile',
  'cursor=%00&cursor=',
  'limit=-1',
  'points=1e999&of=0',
  'points=%D9%A1&of=%00',
  'seed=hostile&revision=hostile&length=5&topics=dates&difficulty=easy',
];

/** Ends of a path that a framework may give a meaning. */
export const oddSuffixes = [
  ...malformedSuffixes,
  '/',
  '/.',
  '/..',
  '/%2e%2e/%2e%2e/',
  '/__data.json',
  '/__route.js',
  '.html__data.json',
  '/index.html',
  '/%25zz',
  '%25',
  ';hostile',
  '%0d%0aSet-Cookie:hostile=1',
];

/** Starts of a path that name another site, another language, or nothing. */
export const oddPrefixes = [
  '//',
  '//hostile.example',
  '/%2f',
  '/.',
  '/ur',
  '/hi',
  '/xx',
  '/en',
  '/ur/ur',
  '/\\',
];

/** Encoded forms that are cut short, malformed, huge, or none. */
export const oddForms = [
  '',
  '&',
  '=&=&&=',
  '%',
  'choice=%E0%A4%A',
  'choice=%00&text=%00&picked=%00',
  '__proto__=hostile&constructor=hostile&toString=hostile',
  '{"choice":"hostile"}',
  '\0\u0001\u0002',
  '--hostile',
  '--hostile\r\nContent-Disposition: form-data; name="choice"\r\n\r\nhostile\r\n--hostile--\r\n',
  '--hostile\r\nContent-Disposition: form-data; name="text"; filename="hostile"\r\n\r\nhostile\r\n--hostile--',
  '--hostile\r\nContent-Disposition: form-data\r\n\r\n',
  'choice=hostile&'.repeat(2000),
  `text=${'9'.repeat(30_000)}`,
  `text=${'hostile'.repeat(20_000)}`,
];
