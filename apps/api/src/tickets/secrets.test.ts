import { expect, test, vi } from 'vitest';
import { Problem } from '../problems/problem.ts';
import { readSecrets } from './secrets.ts';

const key = btoa('these are 32 bytes, not random..');
/** The keys of .dev.vars.example. */
const developmentKeys = {
  attempt: 'ZGF0ZWxpbmUgZGV2ZWxvcG1lbnQgYXR0ZW1wdCBrZXk=',
  shuffle: 'ZGF0ZWxpbmUgZGV2ZWxvcG1lbnQgc2h1ZmZsZSBrZXk=',
};
const production = { ENVIRONMENT: 'production' };

/** Both keys, and other texts that stand for the same bytes in base64: without padding, with other last bits, with a space. */
const developmentTexts = Object.values(developmentKeys).flatMap((text) => [
  text,
  text.replace(/=+$/, ''),
  text.replace(/k=$/, 'l='),
  `${text.slice(0, 9)} ${text.slice(9)}`,
]);

/** The detail of the problem that the secrets cause, if it is the right one and was logged too. */
function detailOf(source: Parameters<typeof readSecrets>[0]): string | undefined {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  try {
    readSecrets(source);
  } catch (error) {
    if (!(error instanceof Problem) || error.slug !== 'attempts-unavailable') throw error;
    const { detail } = error.options;
    return log.mock.calls.some(([logged]) => logged === detail) ? detail : undefined;
  } finally {
    log.mockRestore();
  }
  return undefined;
}

test('several attempt keys are read in their order', () => {
  const { attemptKeys, shuffleKey } = readSecrets({
    ...production,
    ATTEMPT_KEYS: `new:${key}, old:${key}`,
    SHUFFLE_KEY: key,
  });
  expect(attemptKeys.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(shuffleKey).toHaveLength(32);
});

test.each([
  ['ATTEMPT_KEYS', { ...production, SHUFFLE_KEY: key }],
  ['ATTEMPT_KEYS', { ...production, SHUFFLE_KEY: key, ATTEMPT_KEYS: '' }],
  ['SHUFFLE_KEY', { ...production, ATTEMPT_KEYS: `a:${key}` }],
])('in production a missing %s is a problem that says how to set it', (name, source) => {
  expect(detailOf(source)).toMatch(
    `The secret ${name} is not set, or has a public key of development. Set it with "wrangler secret put`,
  );
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['ATTEMPT_KEYS', { ATTEMPT_KEYS: `mine:${key},old:${developmentKeys.attempt}` }],
  ...developmentTexts.flatMap((text): [string, Readonly<Record<string, string>>][] => [
    ['ATTEMPT_KEYS', { ATTEMPT_KEYS: `mine:${text}` }],
    ['SHUFFLE_KEY', { SHUFFLE_KEY: text }],
  ]),
])('in production %s with a key of development is refused', (name, secrets) => {
  const detail = detailOf({
    ...production,
    ATTEMPT_KEYS: `a:${key}`,
    SHUFFLE_KEY: key,
    ...secrets,
  });
  expect(detail).toMatch(`The secret ${name} is not set, or has a public key of development`);
});

test.each([
  ['without an id', { ATTEMPT_KEYS: key, SHUFFLE_KEY: key }],
  ['of few bytes', { ATTEMPT_KEYS: `a:${btoa('hush-hush')}`, SHUFFLE_KEY: key }],
  ['that is no base64', { ATTEMPT_KEYS: `a:${'hush!'.repeat(20)}`, SHUFFLE_KEY: key }],
  ['after a good one', { ATTEMPT_KEYS: `a:${key},b:hush`, SHUFFLE_KEY: key }],
  [
    'of one byte again and again',
    { ATTEMPT_KEYS: `a:${btoa('hush'.repeat(8))}`, SHUFFLE_KEY: key },
  ],
  [
    'for shuffling that is guessable',
    { ATTEMPT_KEYS: `a:${key}`, SHUFFLE_KEY: btoa('\0'.repeat(32)) },
  ],
  ['for shuffling of few bytes', { ATTEMPT_KEYS: `a:${key}`, SHUFFLE_KEY: btoa('hush') }],
])('a key %s is reported as malformed, without its value', (_what, secrets) => {
  const detail = detailOf({ ...production, ...secrets });
  expect(detail).toMatch(/is malformed: write .*base64/);
  expect(detail).not.toMatch(/hush|aHVzaA/);
});

test('development uses fixed keys, with a warning', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(readSecrets({ ENVIRONMENT: 'development' }).attemptKeys[0].id).toBe('development');
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('development keys'));
  warn.mockRestore();
});

test('development uses the secrets that are set', () => {
  const secrets = { ATTEMPT_KEYS: `mine:${key}`, SHUFFLE_KEY: key };
  expect(readSecrets({ ENVIRONMENT: 'development', ...secrets }).attemptKeys[0].id).toBe('mine');
});
