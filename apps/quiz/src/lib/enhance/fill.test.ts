import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test('a value is put in as it is, whatever it holds', () => {
  const values = { label: 'Costs $& {position}', position: '2' };
  expect(fill('{label}: {position} of {count}', values)).toBe('Costs $& {position}: 2 of {count}');
});
