import { describe, expect, it } from 'vitest';
import { context } from '../../test/bank-items.ts';

describe('createContext', () => {
  it('returns the path of a fact and of its parts, and the path of all facts for an unknown one', () => {
    expect(context.pathOf('closure')).toEqual(['facts', 1]);
    expect(context.pathOf('blockade', 'foils', 2)).toEqual(['facts', 3, 'foils', 2]);
    expect(context.pathOf('ghost', 'foils', 2)).toEqual(['facts']);
  });

  it('reads slots of existing facts only', () => {
    const slots = context.readSlots(['ghost#time', 'closure#time']);
    expect(slots).toEqual([{ fact: context.find('closure'), slot: 'time' }]);
  });

  it.each([
    ['the only fact with this name', ['closure#time'], ['closure#name'], ['closure#time']],
    [
      'each claim of the party, once',
      ['says-north#content', 'says-north-2#content'],
      ['says-north#claimant', 'says-north-2#claimant'],
      ['says-north#content', 'says-north-2#content'],
    ],
    ['all counts of one verb', ['farms#subject'], ['farms#verb'], ['farms#subject']],
    ['nothing for an unknown fact', ['ghost#time'], [], []],
  ])('answers a query with %s', (_what, select, given, answers) => {
    const names = context.answer({ select, given }).map(({ fact, slot }) => `${fact.id}#${slot}`);
    expect(names).toEqual(answers);
  });
});
