import { render } from 'svelte/server';
import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import Progress from './Progress.svelte';
import type { StepState } from './item-view.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const lineOf = (...states: StepState[]): string | undefined => {
  const steps = states.map((state, index) => ({ number: index + 1, state }));
  const { body } = render(Progress, { props: { attemptId: 'a.b', current: 1, steps } });
  return /<p[^>]*>(.*?)<\/p>/s.exec(body.replaceAll(/<!--.*?-->/g, ''))?.[1]?.trim();
};

test.each([
  { locale: 'en', line: '1 of 3 answered, 1 flagged' },
  { locale: 'ur', line: 'جوابات: 3 میں سے 1، نشان زد: 1' },
  { locale: 'hi', line: 'उत्तर: 3 में से 1, निशान लगा: 1' },
] as const)('the line in $locale has the punctuation of its language', ({ locale, line }) => {
  overwriteGetLocale(() => locale);
  expect(lineOf('answered', 'flagged', 'open')).toBe(line);
});

test('flags are counted only if there are any', () => {
  expect(lineOf('answered', 'open', 'open')).toBe('1 of 3 answered');
});
