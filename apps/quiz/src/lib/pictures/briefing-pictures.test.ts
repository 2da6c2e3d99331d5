import type { Time } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import TimelineChart from './timeline/TimelineChart.svelte';
import type { ChartMoment } from './timeline/timeline-chart.ts';
import WorldMap from './map/WorldMap.svelte';

const language = { lang: 'en', dir: 'ltr' } as const;
const day = (date: string): Time => ({ granularity: 'day', date, inferred: [] });
const moment = (number: number, time?: Time, change: Partial<ChartMoment> = {}): ChartMoment => ({
  number,
  label: `talks ${number}`,
  time,
  planned: false,
  ...change,
});
const draw = (moments: ChartMoment[]): string =>
  render(TimelineChart, { props: { moments, language } }).body.replace(/<!--.*?-->/g, '');
const readKey = (html: string): string[] =>
  [...html.matchAll(/<li(?:\s[^>]*)?>(.*?)<\/li>/gs)].map(([, entry = '']) =>
    entry.replace(/<svg.*<\/svg>|<[^>]+>/gs, '').trim(),
  );

test('draws nothing without a date or a place', () => {
  expect(draw([moment(1)])).toBe('');
  const { body } = render(WorldMap, { props: { stops: [], routes: [], language } });
  expect(body.replace(/<!--.*?-->/g, '')).toBe('');
});

test('the legend has only the marks that occur in the picture', () => {
  expect(readKey(draw([moment(1, day('2025-05-01'))]))).toEqual(['a day']);
  const month: Time = { granularity: 'month', month: '2025-06', inferred: ['year'] };
  const [first, last] = [moment(1, day('1999-05-01')), moment(2, month, { planned: true })];
  expect(readKey(draw([first, last]))).toEqual([
    'a day',
    'within this month or year',
    'planned, not reported as having happened',
    'date partly inferred',
    'time not shown',
  ]);
});

test('planned moments are not filled, and inferred times are in brackets', () => {
  const plain = draw([moment(1, day('2025-05-01'))]);
  expect(plain).not.toMatch(/planned|\[/);
  const due = draw([
    moment(1, { granularity: 'day', date: '2025-05-01', inferred: ['year'] }, { planned: true }),
  ]);
  expect(due).toMatch(/<circle[^>]*planned/);
  expect(due).toMatch(/\[[^]*\]/);
});

test('every place has a dot, a name and a number', () => {
  const stop = { latitude: 50, isOrigin: false, isDestination: true };
  const stops = [
    { ...stop, number: 1, label: 'Rome', longitude: 12 },
    { ...stop, number: 2, label: 'Bonn', longitude: 7, isOrigin: true },
  ];
  const { body } = render(WorldMap, {
    props: { stops, routes: [{ from: 2, to: 1, isPlanned: true }], language },
  });
  expect(body).toContain('href="/land.svg#land"');
  expect(body.match(/<circle|<rect/g)).toEqual(['<circle', '<rect']);
  expect(body.match(/<path/g)).toHaveLength(1);
  const text = body.replace(/<!--.*?-->|<[^>]+>/g, '').replace(/\s+/g, ' ');
  expect(text).toMatch(/1 Rome ?1 2 Bonn ?2/);
});
