import { expect, test } from 'vitest';
import { fillTemplate } from './fill-template.ts';

test('values are inserted literally', () => {
  const values = { label: 'Costs $& {position}', position: '2' };
  expect(fillTemplate('{label}: {position} of {count}', values)).toBe(
    'Costs $& {position}: 2 of {count}',
  );
});
