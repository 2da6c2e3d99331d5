import { expect, test } from 'vitest';
import { LatestOnly } from './latest-only.ts';

function open() {
  const sent: [number, string][] = [];
  const used: string[] = [];
  const queue = new LatestOnly<string, string>(
    (number, request) => sent.push([number, request]),
    (answer) => used.push(answer),
  );
  return { queue, sent, used };
}

test('an answer is used if nothing was asked after it', () => {
  const { queue, sent, used } = open();
  queue.ask('a');
  queue.receive(1, 'about a');
  expect(sent).toEqual([[1, 'a']]);
  expect(used).toEqual(['about a']);
});

test('while one is answered, only the last further one is kept, and only its answer is used', () => {
  const { queue, sent, used } = open();
  queue.ask('a');
  queue.ask('b');
  queue.ask('c');
  expect(sent).toEqual([[1, 'a']]);
  queue.receive(1, 'about a');
  expect(sent).toEqual([
    [1, 'a'],
    [3, 'c'],
  ]);
  expect(used).toEqual([]);
  queue.receive(3, 'about c');
  expect(used).toEqual(['about c']);
});

test('an answer that nobody waits for is thrown away', () => {
  const { queue, used } = open();
  queue.ask('a');
  queue.receive(7, 'about nothing');
  expect(used).toEqual([]);
  queue.receive(1, 'about a');
  queue.receive(1, 'about a, again');
  expect(used).toEqual(['about a']);
});
