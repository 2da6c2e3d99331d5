import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { StepState } from './item-view.ts';
import NextStep from './NextStep.svelte';

const linkOf = (states: readonly StepState[], next: number): string => {
  const steps = states.map((state, at) => ({ number: at + 1, state }));
  const { body } = render(NextStep, {
    props: { attemptId: 'ticket.signature', finished: false, next, steps },
  });
  return /<a [^>]*>([^<]*)</.exec(body.replaceAll(/<!--.*?-->/g, ''))?.[1] ?? '';
};

test('the last question names the flagged one that is left', () => {
  expect(linkOf(['correct', 'flagged', 'correct'], 2)).toBe('Go to flagged question 2');
});

test('as long as others are open, the next step is the next question', () => {
  expect(linkOf(['correct', 'flagged', 'open'], 3)).toBe('Next question');
});
