import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useStubApi } from '../test/stub-api.ts';
import { run } from './run.ts';

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
      discrimination: -0.2,
      flags: ['negative-discrimination'],
      options: [],
    },
  ],
  forms: [{ id: 'quiz', attempts: 12, items: 5, kr20: null }],
};

describe('pnpm sheet statistics', () => {
  test('shows what needs a look first, then how each item does its work', async () => {
    const { url, asked } = await startApi({ json: report });
    const { code, output } = await run(['statistics', 'bridge', '--to', url]);
    expect(code).toBe(0);
    expect(output).toBe(
      [
        'revision aaaaaaaaaaaa: 90 attempts begun, 50 counted, 41 of them finished',
        '',
        'opening/place  Where?\\u{1b}[2J',
        '    75% of 40 right (60% to 86%), by chance corrected 67%, discrimination -0.20',
        '    LOOK: readers who do well elsewhere do worse here',
        '',
        'opening/date  When was the bridge opened?',
        '    75% of 40 right (60% to 86%), by chance corrected 67%, discrimination 0.31',
        '        2%  2 May  (hardly does its work)',
        '    *  75%  3 May',
        '',
        'quiz quiz: 5 items, 12 readers, KR-20 unknown',
      ].join('\n'),
    );
    expect(asked.map((each) => each.url)).toEqual(['/v1/articles/bridge/statistics/items']);
  });

  test('says where nothing is known yet', async () => {
    const { url } = await startApi({ json: { ...report, items: [], forms: [] } });
    const { output } = await run(['statistics', 'bridge', '--to', url]);
    expect(output).toMatch(/No item has ten responses that count yet/);
  });

  test('asks for one revision, and escapes what it is given', async () => {
    const { url, asked } = await startApi({
      status: 404,
      json: { title: 'No article has this id' },
    });
    const { code, complaint } = await run(['statistics', '../x', '--revision', 'a&b', '--to', url]);
    expect([code, complaint]).toEqual([2, 'statistics: No article has this id']);
    expect(asked[0]?.url).toBe('/v1/articles/..%2Fx/statistics/items?revision=a%26b');
  });
});
