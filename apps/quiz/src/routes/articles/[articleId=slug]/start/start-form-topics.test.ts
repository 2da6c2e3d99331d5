import { topics } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import StartForm from './StartForm.svelte';

test('the form offers the topics that the article has items on, and no others', () => {
  const article = { itemCount: 9, itemCounts: { outcomes: 5, dates: 3, reasons: 1 } };
  const { body } = render(StartForm, { props: { article, refused: null } });
  const offered = topics.filter((topic) => body.includes(`value="${topic}"`));
  expect(offered).toEqual(['dates', 'reasons', 'outcomes']);
});
