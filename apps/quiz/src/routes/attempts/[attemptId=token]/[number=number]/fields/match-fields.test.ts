import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import MatchFields from './MatchFields.svelte';

const optionsOf = (...labels: string[]) => labels.map((label) => ({ id: label, label }));

/** Renders a match of three rows, and returns the classes of their frame. */
function classesWith(...targets: string[]): string | undefined {
  const { body } = render(MatchFields, {
    props: {
      item: {
        number: 1,
        topic: 'delegates',
        stem: 'Match each man with his country.',
        interaction: 'match',
        options: optionsOf('Reagan', 'Shultz', 'Gorbachev'),
        targets: optionsOf(...targets),
      },
      entered: {},
      language: { lang: 'en', dir: 'ltr' },
      message: undefined,
    },
  });
  return /<div class="([^"]*)"/.exec(body)?.[1];
}

test('targets of other rows are dimmed only if there are as many as rows', () => {
  expect(classesWith('President', 'Secretary', 'General Secretary')).toMatch(/\bonce\b/);
  expect(classesWith('United States', 'Soviet Union')).not.toMatch(/\bonce\b/);
});
