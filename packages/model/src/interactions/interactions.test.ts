import { describe, expect, it } from 'vitest';
import { choice } from './choice.ts';
import { match } from './match.ts';
import { multipleChoice } from './multiple-choice.ts';
import { order } from './order.ts';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() }));
const targets = ['t', 'u'].map((id) => ({ id, label: id.toUpperCase() }));
const choices = { options, targets };

describe('choice', () => {
  it('is worth all or nothing', () => {
    expect(choice.score('b', 'b')).toBe(1);
    expect(choice.score('b', 'a')).toBe(0);
  });
  it.each([['z'], [['a']], [1], [{}], [undefined], ['A'], ['constructor']])('refuses %j', (raw) => {
    expect(choice.parse(choices, raw)).toMatchObject({ ok: false, path: [] });
  });
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
    ['a', []],
    [[], []],
    [['a', 'a'], [1]],
    [['a', 'z'], [1]],
    [[null], [0]],
    [{ length: 1 }, []],
  ])('refuses %j at %j', (raw, path) => {
    expect(multipleChoice.parse(choices, raw)).toMatchObject({ ok: false, path });
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
  it.each([
    [['a', 'b', 'c'], []],
    [['a', 'b', 'c', 'c'], [3]],
    [['a', 'b', 'c', 'e'], [3]],
    ['abcd', []],
  ])('refuses %j at %j', (raw, path) => {
    expect(order.parse(choices, raw)).toMatchObject({ ok: false, path });
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
  it.each([
    [{ ...key, a: 'z' }, ['a']],
    [{ ...key, e: 't' }, ['e']],
    [{ a: 't' }, ['b']],
    [JSON.parse('{"__proto__":"t"}'), ['__proto__']],
    [{ ...key, constructor: 't' }, ['constructor']],
    [['t'], []],
    ['t', []],
  ])('refuses %j at %j', (raw, path) => {
    expect(match.parse(choices, raw)).toMatchObject({ ok: false, path });
  });
});
