import { topics } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { defaultSettings } from '$lib/server/cookies/quiz-settings.ts';
import StartForm from './StartForm.svelte';

const counts = { itemCount: 9, quizItemCount: { least: 9, most: 9 } };

test('the form offers the topics that the article has items on, and no others', () => {
  const article = { ...counts, itemCounts: { outcomes: 5, dates: 3, reasons: 1 } };
  const { body } = render(StartForm, {
    props: { article, settings: defaultSettings, refused: null },
  });
  const offered = topics.filter((topic) => body.includes(`name="topics" value="${topic}"`));
  expect(offered).toEqual(['dates', 'reasons', 'outcomes']);
});

test('the form shows what the reader chose the last time', () => {
  const article = { ...counts, itemCounts: { outcomes: 5, dates: 3, reasons: 1 } };
  const settings = { ...defaultSettings, length: 5, without: ['dates' as const], timer: true };
  const { body } = render(StartForm, { props: { article, settings, refused: null } });
  const checked = [...body.matchAll(/<input[^>]* checked[^>]*>/g)].map(([input]) =>
    /name="(\w+)"(?: value="(\w+)")?/.exec(input)?.slice(1).join(' ').trim(),
  );
  expect(checked).toEqual([
    'length 5',
    'topics reasons',
    'topics outcomes',
    'difficulty mixed',
    'feedback immediate',
    'timer',
    'counted',
  ]);
});

test('topics that were unticked are all ticked again if the article has no others', () => {
  const article = { ...counts, itemCounts: { dates: 9 } };
  const settings = { ...defaultSettings, without: ['dates' as const] };
  const { body } = render(StartForm, { props: { article, settings, refused: null } });
  expect(body).toMatch(/name="topics" value="dates" checked/);
});
