import { describe, expect, it } from 'vitest';
import { choice } from './choice.ts';
import { date } from './date.ts';
import { match } from './match.ts';
import { multipleChoice } from './multiple-choice.ts';
import { number } from './number.ts';
import { order } from './order.ts';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() }));
const targets = ['t', 'u'].map((id) => ({ id, label: id.toUpperCase() }));
const choices = { options, targets };

describe('parse', () => {
  const first = { a: 't', b: 'u', c: 't', d: 'u' };
  const reversed = { d: 'u', c: 't', b: 'u', a: 't' };
  it.each([
    ['sorts a set of options', multipleChoice.parse(choices, ['c', 'a']), ['a', 'c']],
    ['sorts pairs by option', match.parse(choices, reversed), first],
    ['keeps an order', order.parse(choices, ['c', 'a', 'd', 'b']), ['c', 'a', 'd', 'b']],
    ['keeps a single option', choice.parse(choices, 'b'), 'b'],
    ['keeps a number', number.parse(choices, 26), 26],
    ['writes a typed number as a number', number.parse(choices, 'twenty-six'), 26],
    ['keeps a date', date.parse(choices, '2025-06-02'), '2025-06-02'],
    ['writes a typed date as ISO 8601', date.parse(choices, '2 June 2025'), '2025-06-02'],
  ])('%s', (_what, parsed, response) => {
    expect(JSON.stringify(parsed)).toBe(JSON.stringify({ ok: true, response }));
  });
});

describe('choice', () => {
  it('scores 1 or 0', () => {
    expect(choice.score('b', 'b')).toBe(1);
    expect(choice.score('b', 'a')).toBe(0);
  });
  it.each([['z'], [['a']], [1], [{}], [undefined], ['A'], ['constructor']])(
    'refuses %j, and lists the ids that it accepts',
    (raw) => {
      const message = 'Send the id of one option: a, b, c or d';
      expect(choice.parse(choices, raw)).toEqual({ ok: false, path: [], message });
    },
  );
});

describe('multipleChoice', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], 1],
    [['a', 'b'], ['b', 'a'], 1],
    [['a', 'b'], ['a'], 0.5],
    [['a', 'b'], ['a', 'c'], 0],
    [['a', 'b'], ['a', 'b', 'c'], 0.5],
    [['a', 'b'], ['a', 'b', 'c', 'd'], 0],
    [['a', 'b'], ['c', 'd'], 0],
  ])('scores right minus wrong: key %j, response %j, %d', (key, response, score) => {
    expect(multipleChoice.score(key, response)).toBe(score);
  });
  it.each([
    ['a', [], 'Send a list of option ids: a, b, c or d'],
    [[], [], 'Choose at least one option, or send null to pass'],
    [['a', 'a'], [1], 'Option "a" stands here twice'],
    [['a', 'z'], [1], 'No option has this id; send a, b, c or d'],
    [[null], [0], 'No option has this id; send a, b, c or d'],
    [{ length: 1 }, [], 'Send a list of option ids: a, b, c or d'],
  ])('refuses %j at %j: %s', (raw, path, message) => {
    expect(multipleChoice.parse(choices, raw)).toEqual({ ok: false, path, message });
  });
});

describe('order', () => {
  it.each([
    [['a', 'b', 'c', 'd'], 1],
    [['b', 'a', 'c', 'd'], 5 / 6],
    [['d', 'c', 'b', 'a'], 0],
    [['b', 'a', 'd', 'c'], 4 / 6],
  ])('scores the share of pairs in right order: %j, %d', (response, score) => {
    expect(order.score(['a', 'b', 'c', 'd'], response)).toBeCloseTo(score, 12);
  });
  it('scores 1 for a single option', () => {
    expect(order.score(['a'], ['a'])).toBe(1);
  });
  it.each([
    [['a', 'b', 'c'], [], 'Send all 4 option ids, each once'],
    [['a', 'b', 'c', 'c'], [3], 'Option "c" stands here twice'],
    [['a', 'b', 'c', 'e'], [3], 'No option has this id; send a, b, c or d'],
    ['abcd', [], 'Send a list of option ids: a, b, c or d'],
  ])('refuses %j at %j: %s', (raw, path, message) => {
    expect(order.parse(choices, raw)).toEqual({ ok: false, path, message });
  });
});

describe('match', () => {
  const key = { a: 't', b: 'u', c: 't', d: 'u' };
  it.each([
    [key, 1],
    [{ ...key, a: 'u' }, 0.75],
    [{ a: 'u', b: 't', c: 'u', d: 't' }, 0],
  ])('scores the share of right pairs: %j, %d', (response, score) => {
    expect(match.score(key, response)).toBe(score);
  });
  const noOption = 'No option has this id; send a, b, c or d';
  const noObject = 'Send an object with a target id for each option id';
  it.each([
    [{ ...key, a: 'z' }, ['a'], 'Send the id of one target: t or u'],
    [{ ...key, e: 't' }, ['e'], noOption],
    [{ a: 't' }, ['b'], 'This option has no target yet'],
    [JSON.parse('{"__proto__":"t"}'), ['__proto__'], noOption],
    [{ ...key, constructor: 't' }, ['constructor'], noOption],
    [['t'], [], noObject],
    ['t', [], noObject],
    [null, [], noObject],
  ])('refuses %j at %j: %s', (raw, path, message) => {
    expect(match.parse(choices, raw)).toEqual({ ok: false, path, message });
  });
});
