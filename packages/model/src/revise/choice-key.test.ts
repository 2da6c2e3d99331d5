import { describe, expect, it } from 'vitest';
import { find } from '../../test/bank-items.ts';
import { serveItem } from '../assemble/served-item.ts';
import type { ChoiceItem, MultipleChoiceItem } from '../item/item.ts';
import { createRandom } from '../random.ts';
import { rekeyItem } from './rekey-item.ts';

/** The item on the members of the delegation with other labels; those before the bar are keys. */
function several(labels: string): MultipleChoiceItem {
  const item = find('mission/members-several/1');
  if (item.interaction !== 'multipleChoice') throw new TypeError('Cannot test: no multiple choice');
  const [right = [], wrong = []] = labels.split(' | ').map((part) => part.split(', '));
  const options = [...right, ...wrong].toSorted().map((label) => ({ id: `o-${label}`, label }));
  return {
    ...item,
    options,
    key: right.map((label) => `o-${label}`),
    reveals: right.map((label) => label.toLowerCase()),
  };
}

/** A choice with one of these labels as its key. */
function choice(key: string, ...labels: readonly string[]): ChoiceItem {
  const item = find('boats/how-many');
  if (item.interaction !== 'choice') throw new TypeError('Cannot test: no choice');
  const options = [key, ...labels].map((label) => ({ id: `o-${label}`, label }));
  return { ...item, options, key: `o-${key}`, reveals: [key.toLowerCase()] };
}

const serve = (item: ChoiceItem | MultipleChoiceItem) => serveItem(item, 1, createRandom('one'));

describe('a multiple choice', () => {
  it.each([
    ['has a key more', 'Ann, Ben | Cas, Dan', 'Ann, Ben, Cas | Dan', ['Ann', 'Ben', 'Cas']],
    ['has a key less', 'Ann, Ben, Cas | Dan, Eve', 'Ann, Ben | Cas, Dan, Eve', ['Ann', 'Ben']],
    ['has another key', 'Ann, Ben | Cas, Dan', 'Ann, Cas | Ben, Dan', ['Ann', 'Cas']],
    [
      'is judged by a longer list',
      'Ann, Ben | Cas, Dan',
      'Ann, Cas, Fay | Ben, Dan',
      ['Ann', 'Cas'],
    ],
  ])('that %s is graded by it', (_what, before, after, key) => {
    const rekeyed = rekeyItem(serve(several(before)), several(after));
    expect(rekeyed).toMatchObject({ outcome: 'rekeyed', key });
  });

  it.each([
    ['holds an option of which nothing is known', 'Ann, Ben | Cas, Dan', 'Ann, Fay | Ben, Dan'],
    ['holds two such options', 'Ann, Ben, Cas | Dan, Eve', 'Ann, Ben, Fay | Dan, Gus'],
    ['holds nothing that is right', 'Ann, Ben | Cas, Dan', 'Eve, Fay | Ann, Ben, Cas, Dan'],
  ])('that %s is unanswerable, and gives the whole corrected key', (_what, before, after) => {
    expect(rekeyItem(serve(several(before)), several(after))).toEqual({
      outcome: 'unanswerable',
      key: after.split(' | ')[0]?.split(', '),
    });
  });

  it.each([
    ['the list is longer than it was', 'Ann, Ben | Cas, Dan', 'Ann, Ben, Fay | Cas, Dan'],
    ['it has other distractors', 'Ann, Ben | Cas, Dan', 'Ann, Ben | Eve, Fay'],
  ])('stays as it was if %s', (_what, before, after) => {
    expect(rekeyItem(serve(several(before)), several(after))).toBeUndefined();
  });
});

describe('a choice', () => {
  it('of numbers distinguishes signs', () => {
    const served = serve(choice('5', '-5', '9'));
    expect(rekeyItem(served, choice('5', '7', '9'))).toBeUndefined();
    expect(rekeyItem(served, choice('-5', '5', '9'))).toMatchObject({
      outcome: 'rekeyed',
      key: ['-5'],
    });
  });

  it('cannot be answered in another form than it was served in', () => {
    const served = serve(choice('Ann', 'Ben', 'Cas'));
    const corrected = { ...several('Ann | Ben, Cas'), stem: served.stem };
    expect(rekeyItem(served, corrected)).toEqual({ outcome: 'unanswerable', key: ['Ann'] });
  });
});
