import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addStep, changeAll, redo, startHistory, undo, type History } from './history.ts';

const typed = (words: readonly string[], field?: string): History<string> =>
  words.reduce((history, word) => addStep(history, word, field), startHistory(''));

test('each change is a step back and forward', () => {
  const history = typed(['a', 'b']);
  expect(undo(history).present).toBe('a');
  expect(undo(undo(history)).present).toBe('');
  expect(redo(undo(history)).present).toBe('b');
});

test('typing in one field is one step, also between other changes', () => {
  const history = addStep(typed(['N', 'No', 'Nor'], 'headline'), 'other');
  expect(undo(history).present).toBe('Nor');
  expect(undo(undo(history)).present).toBe('');
});

test('typing after an undo begins a new step', () => {
  const undone = undo(addStep(typed(['a'], 'headline'), 'b', 'summary'));
  expect(undo(addStep(undone, 'c', 'headline')).present).toBe('a');
});

test('a change after an undo forgets what was undone', () => {
  const history = addStep(undo(typed(['a', 'b'])), 'c');
  expect(redo(history)).toBe(history);
});

test('without a step there is nothing to undo or redo', () => {
  const history = startHistory('a');
  expect([undo(history), redo(history)]).toEqual([history, history]);
});

test('two hundred steps are kept', () => {
  let history = typed(Array.from({ length: 250 }, (_, at) => String(at)));
  expect(history.past).toHaveLength(200);
  for (let at = 0; at < 300; at += 1) history = undo(history);
  expect(history.present).toBe('49');
});

test('what happened outside is in every step', () => {
  const history = changeAll(undo(typed(['a', 'b', 'c'])), (value) => `${value}!`);
  expect(undo(history).present).toBe('a!');
  expect(redo(history).present).toBe('c!');
});

test('undoing as often as one likes and redoing as often leads back', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), fc.nat(25), (words, times) => {
      const history = typed(words);
      const steps = Math.min(times, words.length);
      let there = history;
      for (let at = 0; at < times; at += 1) there = undo(there);
      expect(there.present).toBe(['', ...words][words.length - steps]);
      for (let at = 0; at < steps; at += 1) there = redo(there);
      expect(there.present).toBe(history.present);
    }),
  );
});
