import { expect, test } from 'vitest';
import { createSecretEditorKeys } from './editor-keys.ts';

const [ada, ben] = [
  '9gkH2vQx4TnBzR7yLw1sFdJc6mPpUe3aVoKtXiYb0uM',
  'q8RzN5cWfY2jKdTgLx7vBh0mPs4eUoAa1iSyXnVtJ3k',
];
const production = { ENVIRONMENT: 'production' };

test('each key names its editor, so that one can be replaced while the other is in use', async () => {
  const keys = createSecretEditorKeys({ ...production, EDITOR_KEYS: `ada:${ada}, ben-2:${ben}` });
  expect(await keys.identify(ada)).toBe('ada');
  expect(await keys.identify(ben)).toBe('ben-2');
});

test.each([
  ['another key', 'c'.repeat(44)],
  ['no key', ''],
  ['a part of a key', ada.slice(1)],
  ['a key and more', `${ada}a`],
  ['the name of an editor', 'ada'],
  ['the key of development', 'dateline-editor-key-for-development'],
])('%s identifies no editor', async (_what, key) => {
  const keys = createSecretEditorKeys({ ...production, EDITOR_KEYS: `ada:${ada}` });
  expect(await keys.identify(key)).toBeUndefined();
});

test.each([
  ['is missing', undefined, 'is not set'],
  ['is empty', '', 'is not set'],
  [
    'has the key of development',
    `ada:${ada},ben:dateline-editor-key-for-development`,
    'is not set, or has a public key of development',
  ],
  ['has no name', ada, 'is malformed'],
  ['has a short key', 'ada:secret', 'is malformed'],
  ['has a key of one character', `ada:${'a'.repeat(44)}`, 'has a key that is easy to guess'],
  [
    'has a guessable key beside a good one',
    `ada:${ada},ben:${'secret-'.repeat(6)}`,
    'has a key that is easy to guess',
  ],
  ['ends with a comma', `ada:${ada},`, 'is malformed'],
])(
  'a secret that %s gives no access, and the problem says what the operator has to do',
  async (_what, secret, fault) => {
    const keys = createSecretEditorKeys({
      ...production,
      ...(secret !== undefined && { EDITOR_KEYS: secret }),
    });
    const refusal: unknown = await keys.identify(ada).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ slug: 'editing-unavailable' });
    expect(String(refusal)).toContain(`The secret EDITOR_KEYS ${fault}`);
    expect(String(refusal)).toContain('wrangler secret put EDITOR_KEYS');
    expect(String(refusal)).not.toContain(ada);
    expect(String(refusal)).not.toContain('secret-');
  },
);

test('in development a fixed key is used if none is set', async () => {
  const ENVIRONMENT = 'development';
  const known = 'dateline-editor-key-for-development';
  expect(await createSecretEditorKeys({ ENVIRONMENT }).identify(known)).toBe('development');
  const keys = createSecretEditorKeys({ ENVIRONMENT, EDITOR_KEYS: `ada:${ada}` });
  expect(await keys.identify(known)).toBeUndefined();
});
