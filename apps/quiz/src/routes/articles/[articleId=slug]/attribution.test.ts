import { expect, test } from 'vitest';
import { attributionOf } from './attribution.ts';

const evidence = [{ paragraph: 4, start: 0, end: 1 }];

test('a fact in the article’s own voice is the article’s', () => {
  expect(attributionOf({ voice: { type: 'article' }, evidence }, (id) => id)).toBe(
    'The article, paragraph 4',
  );
});

test('a fact in another’s voice names who says it', () => {
  const voice = { type: 'attributed', claimant: 'East', cue: 'describes' } as const;
  expect(attributionOf({ voice, evidence }, (id) => id)).toBe('East describes it so, paragraph 4');
});
