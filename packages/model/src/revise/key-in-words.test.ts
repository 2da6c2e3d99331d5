import { describe, expect, it } from 'vitest';
import { find } from '../../test/bank-items.ts';
import { serveItem } from '../assemble/served-item.ts';
import { createRandom } from '../random.ts';
import { keyInWords } from './key-in-words.ts';

describe('keyInWords', () => {
  it.each([
    ['closure/date', ['3 March 2001']],
    ['mission/members-several/1', ['Ben Strand', 'Cleo Fjeld', 'Dag Vik']],
    [
      'closure/order',
      [
        'Northland closes the upper dam in Hill Town',
        'Northland recalls its judge',
        'Southland blocks the lower port',
        'Northland offers new talks',
      ],
    ],
    [
      'closure/match-dates',
      [
        'Northland closes the upper dam in Hill Town — 3 March 2001',
        'Northland offers new talks — 15 March 2001',
        'Northland recalls its judge — 7 March 2001',
        'Southland blocks the lower port — 9 to 12 March 2001',
      ],
    ],
    ['farms/how-many-typed', ['140']],
    ['closure/date-typed', ['3 March 2001']],
  ])('formats the key of %s the same however its options are shuffled', (id, words) => {
    expect(keyInWords(find(id))).toEqual(words);
    for (let seed = 0; seed < 20; seed += 1) {
      expect(keyInWords(serveItem(find(id), 1, createRandom(`${seed}`)))).toEqual(words);
    }
  });
});
