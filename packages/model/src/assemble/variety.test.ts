import { describe, expect, it } from 'vitest';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import { rememberConflicts } from './known-conflicts.ts';
import { addPicture, findSwap, vary } from './variety.ts';

const original = deriveBank(smallSheet).items.find(({ party }) => party === undefined);
if (original === undefined) throw new Error('Cannot test swaps: the small sheet has no items');

/** An item that has only its template and its topic in common with others. */
const create = (id: string, template: string): Item => ({
  ...original,
  id,
  stem: `${id} ${id}?`,
  asks: [id],
  options: [],
  reveals: [id],
  matter: id,
  feedback: { key: '', options: {} },
  proof: { ...original.proof, template },
});

const quiz = [
  ...['a1', 'a2', 'a3'].map((id) => create(id, 'a')),
  ...['b1', 'b2'].map((id) => create(id, 'b')),
  create('c1', 'c'),
];
const varied = quiz.map((item, at): Item => (at === 5 ? { ...item, difficulty: 1 } : item));

describe('findSwap', () => {
  it('takes the last item of what too many have in common out, for one that helps', () => {
    const into = create('d1', 'd');
    const areInConflict = rememberConflicts({ items: [...varied, into] });
    const swap = findSwap(varied, [create('b3', 'b'), into], areInConflict);
    expect([swap?.out.id, swap?.into.id]).toEqual(['a3', 'd1']);
  });

  it('takes the item out that conflicts with the other, and none if two do', () => {
    const into: Item = { ...create('d1', 'd'), asks: ['a1'] };
    const other: Item = { ...create('e1', 'e'), asks: ['a1', 'a2'] };
    const areInConflict = rememberConflicts({ items: [...varied, into, other] });
    expect(findSwap(varied, [other, into], areInConflict)?.out.id).toBe('a1');
    expect(findSwap(varied, [other], areInConflict)).toBeUndefined();
  });

  it('takes the second of five items about one matter out', () => {
    const alike = ['a1', 'b1', 'c1', 'd1', 'e1'].map((id, at) => ({
      ...create(id, id),
      difficulty: at / 5,
      ...(at > 2 ? { matter: 'the bridge' } : {}),
    }));
    const areInConflict = rememberConflicts({ items: alike });
    const about = (id: string, matter: string): Item => ({ ...create(id, id), matter });
    const pool = [about('f1', 'the bridge'), about('g1', 'the ferry')];
    const swap = findSwap(alike, pool, areInConflict);
    expect([swap?.likeness, swap?.out.id, swap?.into.id]).toEqual(['the bridge', 'e1', 'g1']);
  });

  it('compares no item with a quiz that would be no better with it', () => {
    const refuse = ({ id }: Item): never => {
      throw new Error(`Compared ${id}`);
    };
    expect(findSwap(varied, [create('b3', 'b')], refuse)).toBeUndefined();
  });
});

describe('addPicture', () => {
  const drawn: Item = {
    ...create('d1', 'd'),
    interaction: 'choice',
    inSequence: true,
    key: 'o1',
    picture: { kind: 'line', events: [] },
  };
  const areInConflict = rememberConflicts({ items: [...varied, drawn] });
  const idsOf = (items: readonly Item[]): string[] => items.map(({ id }) => id);

  it('swaps an item for one with a picture', () => {
    expect(idsOf(addPicture(varied, () => [drawn], areInConflict))).toContain('d1');
  });

  it('leaves a quiz that has one as it is, and one into which none fits', () => {
    const having = varied.map((item) => (item.id === 'c1' ? drawn : item));
    const unwanted = () => {
      throw new Error('Cannot need more pictures');
    };
    expect(addPicture(having, unwanted, areInConflict)).toEqual(having);
    const blocked: Item = { ...drawn, asks: ['a1', 'b1'] };
    const own = rememberConflicts({ items: [...varied, blocked] });
    expect(addPicture(varied, () => [blocked], own)).toEqual(varied);
    expect(addPicture(varied, () => [], areInConflict)).toEqual(varied);
  });

  it('is not undone by a swap for variety', () => {
    const last = { ...drawn, proof: { ...drawn.proof, template: 'a' } };
    const having = [...varied.filter(({ id }) => id !== 'c1'), last];
    const into = create('e1', 'e');
    const own = rememberConflicts({ items: [...having, into] });
    expect(idsOf(vary(having, () => [into], own))).toEqual(expect.arrayContaining(['d1', 'e1']));
  });
});
