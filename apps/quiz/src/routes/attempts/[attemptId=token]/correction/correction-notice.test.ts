import type { CorrectedItem, Correction } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import CorrectionNotice from './CorrectionNotice.svelte';

const item: CorrectedItem = {
  number: 3,
  stem: 'When did the talks begin?',
  outcome: 'rekeyed',
  servedKey: ['1 May 2025'],
  correctedKey: ['2 May 2025'],
  servedScore: 1,
  correctedScore: 0,
};
const correction: Correction = {
  revision: 'new',
  notes: [{ at: '2026-11-24T09:00:00.000Z', note: 'The talks began a day later.' }],
  items: [item],
  score: { served: { points: 4, of: 5 }, corrected: { points: 3, of: 5 } },
};

function show(changed: Partial<Correction>, current?: number): string {
  const props = {
    correction: { ...correction, ...changed },
    attemptId: 'a.b',
    articleId: 'an-article',
    finished: true,
    language: { lang: 'en', dir: 'ltr' } as const,
    ...(current !== undefined && { current }),
  };
  const { body } = render(CorrectionNotice, { props });
  return body.replaceAll(/<!--.*?-->/g, '');
}

/** What a reader sees of it, without the markup. */
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

test('shows what was corrected, why, and how the score changes', () => {
  const text = textOf(show({}));
  expect(text).toContain(
    '1 question in this quiz is based on facts that were corrected after it began.',
  );
  expect(text).toContain('The talks began a day later.');
  expect(text).toContain('The editor, 24 November 2026');
  expect(text).toMatch(/Before 1 May 2025 Now 2 May 2025/);
  expect(text).toContain('Your score of 4 of 5 stands. With the correction it would be 3 of 5.');
});

test('links to the correction log and to the question', () => {
  const html = show({});
  expect(html).toContain('href="/articles/an-article/corrections"');
  expect(html).toContain('href="/attempts/a.b/3"');
});

test('says that a retired question no longer counts, and shows no other answer', () => {
  const gone: CorrectedItem = {
    ...item,
    outcome: 'retired',
    correctedKey: [],
    correctedScore: null,
  };
  const text = textOf(show({ items: [gone] }));
  expect(text).toContain('No longer counted: the question was withdrawn.');
  expect(text).not.toContain('Now');
});

test.each([
  { current: 3, isOpen: true },
  { current: 2, isOpen: false },
])('on the page of question $current the details are open: $isOpen', ({ current, isOpen }) => {
  expect(/<details[^>]*\sopen/.test(show({}, current))).toBe(isOpen);
});

test('on the result page the details are always visible', () => {
  expect(show({})).not.toContain('<details');
});
