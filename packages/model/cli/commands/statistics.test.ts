import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useStubApi } from '../../test/stub-api.ts';
import { run } from '../run.ts';

const startApi = useStubApi();

beforeEach(() => void vi.stubEnv('DATELINE_EDITOR_KEY', undefined));

const item = {
  id: 'opening/date',
  stem: 'When was the bridge opened?',
  attempts: 40,
  facility: 0.75,
  interval: { low: 0.598, high: 0.858 },
  chance: 0.25,
  chanceCorrectedFacility: 2 / 3,
  meanScore: 0.75,
  discrimination: 0.314,
  discriminationInterval: { low: 0.003, high: 0.571 },
  flags: [],
  options: [
    { option: 0, label: '2 May', isKey: false, share: 0.02, functioning: false },
    { option: 1, label: '3 May', isKey: true, share: 0.75, functioning: null },
  ],
};

const report = {
  revision: 'a'.repeat(64),
  attempts: { begun: 90, counted: 50, finished: 41 },
  items: [
    item,
    {
      ...item,
      id: 'opening/place',
      stem: 'Where?\u001B[2J',
      discrimination: -0.4,
      discriminationInterval: { low: -0.633, high: -0.101 },
      flags: ['negative-discrimination'],
      options: [],
    },
  ],
  forms: [{ id: 'quiz', attempts: 12, items: 5, kr20: null }],
};

describe('npx -y pnpm@12 sheet statistics', () => {
  test('shows flagged items first, each with its figures and options', async () => {
    const { url, asked } = await startApi({ json: report });
    const { code, output } = await run(['statistics', 'bridge', '--to', url]);
    expect(code).toBe(0);
    expect(output).toBe(
      [
        'revision aaaaaaaaaaaa: 90 attempts begun, 50 counted, 41 of them finished',
        '',
        'opening/place  Where?\\u{1b}[2J',
        '    75% of 40 right (60% to 86%), 67% corrected for guessing, discrimination -0.40 (-0.63 to -0.10)',
        '    LOOK: readers who do well on other items do worse on this one',
        '',
        'opening/date  When was the bridge opened?',
        '    75% of 40 right (60% to 86%), 67% corrected for guessing, discrimination 0.31 (0.00 to 0.57)',
        '        2%  2 May  (not working as a distractor)',
        '    *  75%  3 May',
        '',
        'quiz quiz: 5 items, 12 readers, KR-20 unknown',
      ].join('\n'),
    );
    expect(asked.map((each) => each.url)).toEqual(['/v1/articles/bridge/statistics/items']);
  });

  test('says that no item has enough responses yet', async () => {
    const { url } = await startApi({ json: { ...report, items: [], forms: [] } });
    const { output } = await run(['statistics', 'bridge', '--to', url]);
    expect(output).toMatch(/No item has ten counted responses yet/);
  });

  test('asks for one revision, and encodes its arguments in the URL', async () => {
    const { url, asked } = await startApi({
      status: 404,
      json: { title: 'No article has this id' },
    });
    const { code, complaint } = await run(['statistics', '../x', '--revision', 'a&b', '--to', url]);
    expect([code, complaint]).toEqual([2, 'statistics: No article has this id']);
    expect(asked[0]?.url).toBe('/v1/articles/..%2Fx/statistics/items?revision=a%26b');
  });
});
