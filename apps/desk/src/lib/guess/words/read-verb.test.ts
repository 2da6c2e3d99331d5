import { describe, expect, test } from 'vitest';
import { formatVerb, hasUnsureForms, isSameVerb, readVerb } from './read-verb.ts';

describe('a verb as it is typed', () => {
  test.each([
    ['struck', { verb: 'strike, struck, struck' }],
    ['was struck', { verb: 'strike, struck, struck', passive: true }],
    ['did not sign', { verb: 'sign, signed, signed', modality: 'negated' }],
    ['was due to visit', { verb: 'visit, visited, visited', modality: 'planned' }],
    ['was to visit', { verb: 'visit, visited, visited', modality: 'intended' }],
    ['has led', { verb: 'lead, led, led', tense: 'perfect' }],
    ['carried out', { verb: 'carry, carried, carried', particle: 'out' }],
    ['was', { verb: 'be, was, been' }],
    ['aims', { verb: 'aim, aimed, aimed', tense: 'present' }],
    ['carries', { verb: 'carry, carried, carried', tense: 'present' }],
    ['is', { verb: 'be, was, been', tense: 'present' }],
  ])('"%s" is read, and written again', (text, told) => {
    expect(readVerb(text)).toEqual(told);
    expect(formatVerb(readVerb(text))).toBe(text);
  });

  test.each([
    ['strike', 'strike, struck, struck'],
    ['str', 'str'],
    ['', ''],
    ['<b>x</b>', '<b>x</b>'],
  ])('"%s" is kept', (text, verb) => {
    expect(readVerb(text)).toEqual({ verb });
  });

  test('has forms to look at only if they are not sure', () => {
    expect(hasUnsureForms(readVerb('abandoned'))).toBe(true);
    expect(hasUnsureForms(readVerb('struck'))).toBe(false);
    expect(hasUnsureForms(readVerb('str'))).toBe(false);
  });

  test('is the same if what is left out is the default', () => {
    const verb = 'strike, struck, struck';
    expect(isSameVerb({ verb }, { verb, tense: 'past', passive: false })).toBe(true);
    expect(isSameVerb({ verb }, { verb, modality: 'negated' })).toBe(false);
  });
});
