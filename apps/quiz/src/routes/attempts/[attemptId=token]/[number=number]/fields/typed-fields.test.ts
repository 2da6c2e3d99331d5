import type { DateGranularity, PublicItem } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ItemForm from './ItemForm.svelte';

const asked = { number: 1, topic: 'dates', stem: 'When in 1961?' } as const;
const dateItem = (granularity: DateGranularity): PublicItem => ({
  ...asked,
  interaction: 'date',
  granularity,
});

const renderForm = (item: PublicItem, entered: Record<string, string> = {}): string =>
  render(ItemForm, {
    props: {
      item,
      entered,
      refused: false,
      message: undefined,
      explains: false,
      explainsConfidence: false,
      language: { lang: 'en', dir: 'ltr' },
      flagged: false,
      atOnce: undefined,
      asksConfidence: false,
      confidence: undefined,
    },
  }).body;

test.each([
  { granularity: 'day', picker: 'date', example: 'such as 14 July 1789' },
  { granularity: 'month', picker: 'month', example: 'such as July 1789' },
] as const)('a $granularity can be typed or picked', ({ granularity, picker, example }) => {
  const form = renderForm(dateItem(granularity), { text: 'June', picked: '2025-06' });
  expect(form).toContain(example);
  expect(form).toMatch(/<input[^>]*name="text"[^>]*value="June"/);
  expect(form).toMatch(new RegExp(`<input[^>]*type="${picker}"[^>]*value="2025-06"`));
});

test('a year can only be typed, since browsers have no picker for it', () => {
  const form = renderForm(dateItem('year'));
  expect(form).toContain('such as 1789');
  expect(form).not.toContain('name="picked"');
});

test('a number can be typed as words, so the field does not ask for a numeric keypad', () => {
  const form = renderForm({ ...asked, interaction: 'number', unit: 'people' });
  expect(form).toContain('inputmode="text"');
  expect(form).toContain('people');
});

test.each([
  { granularity: 'day', says: true },
  { granularity: 'month', says: true },
  { granularity: 'year', says: false },
] as const)('the form of a $granularity says in which year a date without one is: $says', (row) => {
  expect(renderForm(dateItem(row.granularity)).includes('taken to be in 1961')).toBe(row.says);
});

test('giving up comes last, after what is less final', () => {
  const form = renderForm({ ...asked, interaction: 'number', unit: 'people' });
  const places = ['data-submit', 'name="flag"', 'name="pass"'].map((part) => form.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(form).toMatch(/<button class="link[^"]*" name="pass"/);
});
