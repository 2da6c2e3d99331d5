import { m } from '$lib/paraglide/messages.js';
import { expect, test } from 'vitest';
import { ForeignMessages, writeMessage, type Inputs } from './foreign-message.ts';

const files = import.meta.glob('../../../messages/{ur,hi}/*.json', {
  import: 'default',
  eager: true,
});
const messages = Object.entries(files).flatMap(([path, file]) =>
  Object.entries(ForeignMessages.parse(file)).map(([key, message]) => ({
    locale: path.includes('/ur/') ? ('ur' as const) : ('hi' as const),
    key,
    message,
  })),
);
const compiled = new Map<string, object>(Object.entries(m));

/** What the compiled message says. */
function sayCompiled(key: string, inputs: Inputs, locale: 'ur' | 'hi'): unknown {
  const message = compiled.get(key);
  if (typeof message !== 'function') throw new Error(`Cannot find the compiled message ${key}`);
  const said: unknown = Reflect.apply(message, undefined, [inputs, { locale }]);
  return said;
}

const filled = { name: 'Name', list: '1, 2', label: 'Label', points: '7.5', of: '10', number: '3' };
const cases: Inputs[] = [
  { ...filled, count: 0, verdict: 'correct' },
  { ...filled, count: 1, verdict: 'partial' },
  { ...filled, count: 2, verdict: 'wrong' },
  { ...filled, count: 11, verdict: 'passed' },
];

test.each(cases)(
  'with $count every message is written as the compiler of messages has it',
  (inputs) => {
    for (const { locale, key, message } of messages) {
      expect(writeMessage(message, inputs, locale)).toBe(sayCompiled(key, inputs, locale));
    }
  },
);

test('what has no text for its values is not written', () => {
  const match = { 'verdict=correct': 'درست' };
  const variants = { declarations: ['input verdict'], selectors: ['verdict'], match };
  expect(writeMessage([variants], { verdict: 'other' }, 'ur')).toBeUndefined();
});
