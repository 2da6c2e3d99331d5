import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ReadersStrip from './ReadersStrip.svelte';
import TopicBars from './TopicBars.svelte';

/** Returns the text that screen readers read. */
const heard = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<(svg|span)[^>]*aria-hidden="true".*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('each bar has its topic and score in words', () => {
  const rows = [
    { label: 'Dates', points: 2.5, of: 4 },
    { label: 'Places', points: 0, of: 1 },
  ];
  const { body } = render(TopicBars, { props: { rows } });
  expect(heard(body)).toBe('Dates 2.5 of 4 points Places 0 of 1 point');
  expect(body).toMatch(/viewBox="0 0 4 1".*width="2.5"/s);
});

test('screen readers read each question of the strip once, in order', () => {
  const items = [
    { number: 1, verdict: 'correct', score: 1, facility: 0.4 },
    { number: 2, verdict: 'wrong', score: 0 },
  ] as const;
  const text = heard(render(ReadersStrip, { props: { items } }).body);
  expect(text).toMatch(
    /Question 1: right, 1 of 1 point\. 40% of readers knew it\. Question 2: wrong, 0 of 1 point\. Too few readers yet\.$/,
  );
});

test('the legend explains columns only if there are any', () => {
  const items = [{ number: 1, verdict: 'passed', score: 0 }] as const;
  const text = heard(render(ReadersStrip, { props: { items } }).body);
  expect(text).not.toContain('Height of the column');
  expect(text).toContain('No column');
});
