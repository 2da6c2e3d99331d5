import { describe, expect, it } from 'vitest';
import { find } from '../../test/bank-items.ts';
import type { Item } from '../item/item.ts';
import { asksAnotherQuestion } from './asks-another-question.ts';

/** An item with a stem that gives these slots. */
function asking(stem: string, slots: string): Item {
  const item = find('closure/date');
  const given = slots.split(' ').map((slot) => `fact#${slot}`);
  return { ...item, stem, proof: { ...item.proof, query: { ...item.proof.query, given } } };
}

type Row = [what: string, slots: string, before: string, after: string];

describe('asksAnotherQuestion', () => {
  it.each<Row>([
    ['a day in the stem', 'time', 'Which took place on 7 May?', 'Which took place on 8 May?'],
    ['a month in a name', 'name', 'When was the attack of April?', 'When was the attack of May?'],
    ['a year in a name', 'name', 'When was the war of 2025?', 'When was the war of 2024?'],
    ['a year that is left out', 'name', 'When was the war of 2025?', 'When was the war?'],
    ['a post', 'title organisation', 'Who was foreign minister?', 'Who was defence minister?'],
    ['a claimant', 'claimant', 'Which did India say?', 'Which did Pakistan say?'],
    ['what is counted', 'of unit precision', 'How many were killed?', 'How many were wounded?'],
    [
      'a name besides other given slots',
      'short time',
      'Where was the talk of 7 May?',
      'Where was the meeting of 7 May?',
    ],
  ])('finds another question in %s', (_what, slots, before, after) => {
    expect(asksAnotherQuestion(asking(before, slots), asking(after, slots))).toBe(true);
  });

  it.each<Row>([
    ['the same words', 'time', 'Which took place on 7 May?', 'Which took place on 7 May?'],
    ['another name', 'name', 'When was the attack?', 'When was the raid?'],
    ['a year more', 'name', 'When was the war?', 'When was the war of 2025?'],
    ['another tense', 'title', 'Which of these is he?', 'Which of these was he?'],
    ['a word more', 'claimant', 'Which did Korea say?', 'Which did South Korea say?'],
    ['an accent', 'person', 'Which post did Andre hold?', 'Which post did André hold?'],
  ])('finds the same question in %s', (_what, slots, before, after) => {
    expect(asksAnotherQuestion(asking(before, slots), asking(after, slots))).toBe(false);
  });
});
