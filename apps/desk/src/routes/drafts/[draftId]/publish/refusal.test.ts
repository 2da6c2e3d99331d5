import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Refusal from './Refusal.svelte';

test('a fault is shown with its place, if it has one', () => {
  const errors = [
    { at: 'fact strikes, verb', message: 'Write a verb' },
    { message: 'The address names another article' },
  ];
  const fault = { status: 422, message: 'The sheet may not be published.', errors };
  const { body } = render(Refusal, { props: { fault } });
  expect(body).toContain('<li>fact strikes, verb: Write a verb</li>');
  expect(body).toContain('<li>The address names another article</li>');
});
