import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useStubApi } from '../../test/stub-api.ts';
import { run } from '../run.ts';

const startApi = useStubApi();

beforeEach(() => void vi.stubEnv('DATELINE_EDITOR_KEY', undefined));

describe('npx -y pnpm@12 sheet withdraw', () => {
  test('sends the note, and prints the note that readers see now', async () => {
    const withdrawal = {
      articleId: 'bridge',
      withdrawnAt: '2026-01-01T00:00:00.000Z',
      note: 'First',
    };
    const revision = 'a'.repeat(64);
    const { url, asked } = await startApi(
      { json: { corrections: [{ revision }, { revision: 'b'.repeat(64) }] } },
      { json: withdrawal },
      { json: withdrawal },
    );
    const outcome = await run(['withdraw', 'a/b', '--note', 'Second', '--to', url]);
    expect(outcome).toEqual({
      code: 0,
      output: 'a/b is withdrawn since 2026-01-01T00:00:00.000Z. Readers see: First',
    });
    expect(asked).toMatchObject([
      { url: '/v1/articles/a%2Fb/corrections' },
      { url: '/v1/articles/a%2Fb/withdrawal', body: `{"note":"Second","previous":"${revision}"}` },
    ]);
    await run(['withdraw', 'a', '--note', 'A note', '--previous', 'stated', '--to', url]);
    expect(JSON.parse(asked[2]?.body ?? '')).toMatchObject({ previous: 'stated' });
  });

  test('says what is current if another editor was faster', async () => {
    const detail = 'Another revision is current';
    const conflict = { title: 'The article has changed meanwhile', detail };
    const { url } = await startApi({ status: 409, json: conflict });
    const options = ['--note', 'A note', '--previous', 'b', '--to', url];
    expect(await run(['withdraw', 'bridge', ...options])).toEqual({
      code: 1,
      complaint: `bridge: The article has changed meanwhile. ${detail}`,
    });
  });

  test('says that there is no such article', async () => {
    const { url } = await startApi({ status: 404, json: { title: 'No article has this id' } });
    const outcome = await run(['withdraw', 'nope', '--note', 'A note', '--to', url]);
    expect(outcome).toEqual({ code: 2, complaint: 'nope: No article has this id' });
  });
});
