import { expect, test } from 'vitest';
import { describeError } from './describe-error.ts';

test('describes an error by its name and stack frames, without its message', () => {
  const described = describeError(new TypeError('no answer to\n    at "31 December"'));
  expect(described.error).toBe('TypeError');
  expect(described.frames).toMatch(/^at .*describe-error\.test\.ts/);
  expect(JSON.stringify(described)).not.toContain('31 December');
});

test('describes a thrown value that is not an error by its type', () => {
  expect(describeError('31 December')).toEqual({ error: 'string' });
});
