import { expect, test } from 'vitest';
import { faultsOf, fact } from '../../../test/faults-of.ts';

const subject = fact('farms', 'subject');

test.each(['ships', 'members of parliament', 'women', 'African countries'])(
  'one of a plural is refused: "%s"',
  (of) => {
    expect(faultsOf(subject, { count: 1, of })).toEqual([[...subject, 'of']]);
    const several = { all: ['northland', { count: 1, of }] };
    expect(faultsOf(subject, several)).toContainEqual([...subject, 'all', 1, 'of']);
    const object = fact('closure', 'slots', 0, 'value');
    expect(faultsOf(object, { count: 1, of })).toContainEqual([...object, 'of']);
    expect(faultsOf(subject, { count: 2, of })).toEqual([]);
  },
);

test.each(['ship', 'bus', 'witness', 'woman', 'million kroner', 'dollars', 'series', 'per cent'])(
  'one of a singular is accepted: "%s"',
  (of) => {
    expect(faultsOf(subject, { count: 1, of })).toEqual([]);
  },
);
