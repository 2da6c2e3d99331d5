import { describe, expect, it } from 'vitest';
import { directionOf } from './direction-of.ts';

describe('directionOf', () => {
  it.each([
    ['en', 'ltr'],
    ['en-GB', 'ltr'],
    ['hi', 'ltr'],
    ['zh-Hant-TW', 'ltr'],
    ['ur', 'rtl'],
    ['ur-PK', 'rtl'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ps', 'rtl'],
    ['dv', 'rtl'],
  ] as const)('of %s is %s, the usual direction', (language, direction) => {
    expect(directionOf({ language })).toBe(direction);
  });

  it.each([
    ['a script', 'ur-Latn', 'ltr'],
    ['a script in small letters', 'uz-arab', 'rtl'],
    ['a script before a region', 'az-Arab-IR', 'rtl'],
    ['a region where it is written otherwise', 'pa-PK', 'rtl'],
  ] as const)('depends on %s, as in %s', (_what, language, direction) => {
    expect(directionOf({ language })).toBe(direction);
  });

  it.each([
    ['ar-variant-of-no-kind', 'rtl'],
    ['en-ab-cd-ef', 'ltr'],
    ['en-arabic', 'ltr'],
    ['qqq', 'ltr'],
  ] as const)('accepts any tag that a sheet may have: %s', (language, direction) => {
    expect(directionOf({ language })).toBe(direction);
  });

  it('is the direction of the sheet, if it has one', () => {
    expect(directionOf({ language: 'ur', direction: 'ltr' })).toBe('ltr');
    expect(directionOf({ language: 'en', direction: 'rtl' })).toBe('rtl');
  });
});
