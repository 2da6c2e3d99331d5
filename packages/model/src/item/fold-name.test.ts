import { describe, expect, it } from 'vitest';
import { foldName } from './fold-name.ts';

describe('foldName', () => {
  it.each([
    ['Ada Holm', 'ADA HOLM'],
    ['Ada Holm', 'Adá Hólm'],
    ['Ada Holm', 'Ada  Holm'],
    ['Ada Holm', 'Ada\u00A0Holm'],
    ['Ada Holm', 'Ada\u200B Holm'],
    ['Ada Holm', 'Ａda Holm'],
    ['Ada Holm', 'Holm, Ada'],
    ['Hill Town', 'Hill-Town'],
    ['The River Accord', 'River Accord'],
    ['a truce', 'The truce'],
    ['1,250', '1,250'],
  ])('folds "%s" and "%s" to the same name', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it.each([
    ['Ada Holm', 'Eva Holm'],
    ['7 May 2025', '17 May 2025'],
    ['1.5', '15'],
    ['2 June 2025', '2 July 2025'],
    ['To meet the council', 'To meet a council'],
  ])('folds "%s" and "%s" to different names', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });
});
