import { expect, test } from 'vitest';
import { tellError } from './tell-error.ts';

test('an error is told by its name and where it arose, without what it says', () => {
  const told = tellError(new TypeError('no answer to\n    at "31 December"'));
  expect(told.error).toBe('TypeError');
  expect(told.frames).toMatch(/^at .*tell-error\.test\.ts/);
  expect(JSON.stringify(told)).not.toContain('31 December');
});

test('what was thrown and is no error is told by its sort', () => {
  expect(tellError('31 December')).toEqual({ error: 'string' });
});
