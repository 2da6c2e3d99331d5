import { expect, test } from 'vitest';
import { useStubApi } from '../../test/stub-api.ts';
import { findCurrent } from './find-current.ts';

const startApi = useStubApi();
const hash = 'a'.repeat(64);

test.each([
  ['a word', 'current'],
  ['a command', '; rm -rf .'],
  ['a hash in capitals', 'A'.repeat(64)],
  ['a line more', `${hash}\n`],
  ['a control character', `\u001B[2J${hash}`],
])('refuses an answer whose revision is not a hash: %s', async (_what, revision) => {
  const { url } = await startApi({ json: { corrections: [{ revision }] } });
  await expect(findCurrent(url, 'bridge')).rejects.toThrow('this API is of another version');
});

test('the newest revision of the log is current', async () => {
  const corrections = [{ revision: hash }, { revision: 'b'.repeat(64) }];
  const { url } = await startApi({ json: { corrections } });
  expect(await findCurrent(url, 'bridge')).toEqual({ revision: hash });
});
