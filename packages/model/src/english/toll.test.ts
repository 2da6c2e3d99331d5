import { expect, it } from 'vitest';
import { asksToll } from './toll.ts';

it.each([
  'How many people lost their lives in the attack?',
  'At least how many people were killed in Oslo?',
  'About how many were wounded on the first day?',
])('"%s" asks for a toll', (stem) => {
  expect(asksToll(stem)).toBe(true);
});

it.each([
  'Near which town were 26 people killed on 22 April?',
  'How many people watched the final?',
  'How many days after the attack did the talks begin?',
])('"%s" does not', (stem) => {
  expect(asksToll(stem)).toBe(false);
});
