import { describe, expect, it } from 'vitest';
import { lemmasOf, stemsOf } from './lemmas.ts';

describe('lemmasOf', () => {
  it.each([
    ['removes case and diacritics', 'Šárka MÜNCHEN', ['sarka', 'munchen']],
    ['reads ligatures and wide letters as plain ones', 'oﬃce ＡＢＣ', ['office', 'abc']],
    ['strips the possessive, however it is written', "River’s river's states’", ['river', 'state']],
    [
      'strips the plural',
      'talks boxes marches passes deputies',
      ['talk', 'box', 'march', 'pass', 'deputy'],
    ],
    [
      'keeps an s that is not a plural',
      'status congress crisis gas',
      ['status', 'congress', 'crisis', 'gas'],
    ],
    ['leaves out the stop words', 'What did they say of it, and to whom?', ['say']],
    ['counts a word once', 'dam, dams and the dam’s', ['dam']],
    ['splits words joined by a hyphen', 'vice-president', ['vice', 'president']],
    ['keeps a number whole', '1,250 or 2.5 on 3 May 2025', ['1,250', '2.5', '3', 'may', '2025']],
    ['keeps letters and digits together', 'G20 and the 3rd', ['g20', '3rd']],
    ['finds no lemmas without words', ' … “” ', []],
  ])('%s', (_what, text, lemmas) => {
    expect([...lemmasOf(text)]).toEqual(lemmas);
  });
});

describe('stemsOf', () => {
  it('finds the same stems whatever the words end in', () => {
    expect([...stemsOf('working normally')]).toEqual([...stemsOf('worked normal')]);
    expect([...stemsOf('the rehearsals')]).toEqual([...stemsOf('rehearsing')]);
  });

  it('keeps words apart that mean something else', () => {
    expect([...stemsOf('general')]).not.toEqual([...stemsOf('generous')]);
  });
});
