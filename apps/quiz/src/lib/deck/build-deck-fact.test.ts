import type { Key, PublicItem } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import DeckFactTemplate from './DeckFactTemplate.svelte';
import { buildDeckFact } from './build-deck-fact.ts';
import { DeckFact } from './deck-fact.ts';

const source = {
  id: 'attempt',
  expiresAt: '2026-12-01T09:00:00.000Z',
  articleId: 'harbour',
  revision: 'first',
  article: { headline: 'A harbour opens', language: 'ur', direction: 'rtl' },
  frame: { headline: 'A harbour opens', month: '2026-11' },
} as const;
const evidence = [
  { paragraph: 3, start: 0, end: 9 },
  { paragraph: 1, start: 0, end: 9 },
  { paragraph: 3, start: 12, end: 20 },
];
const base = { number: 2, topic: 'dates', stem: 'What is asked?' } as const;
const options = [
  { id: 'a', label: 'Alpha' },
  { id: 'b', label: 'Beta' },
];

const build = (item: PublicItem, key: Key) =>
  buildDeckFact(source, item, { key, feedback: 'Beta: no.\nAlpha it is.', evidence });

test.each<{ item: PublicItem; key: Key; expected: Partial<DeckFact> }>([
  {
    item: { ...base, interaction: 'choice', options },
    key: 'a',
    expected: {
      answer: ['Alpha'],
      options: ['Alpha', 'Beta'],
      ordered: false,
      answerLanguage: 'ur',
    },
  },
  {
    item: { ...base, interaction: 'order', options },
    key: ['b', 'a'],
    expected: { answer: ['Beta', 'Alpha'], options: ['Alpha', 'Beta'], ordered: true },
  },
  {
    item: { ...base, interaction: 'match', options, targets: [{ id: 'x', label: 'Gamma' }] },
    key: { a: 'x', b: 'x' },
    expected: { answer: ['Alpha — Gamma', 'Beta — Gamma'], ordered: false },
  },
  {
    item: { ...base, interaction: 'number', unit: 'ships' },
    key: 12,
    expected: { answer: ['12 ships'], options: [], answerLanguage: 'ur' },
  },
  {
    item: { ...base, interaction: 'date', granularity: 'month' },
    key: '2026-11',
    expected: { answer: ['November 2026'], options: [], answerLanguage: 'en' },
  },
])(
  'an item of the interaction $item.interaction gives a valid fact with the whole answer',
  (row) => {
    const fact = build(row.item, row.key);
    expect(fact).toMatchObject(row.expected);
    expect(DeckFact.safeParse(fact).error).toBeUndefined();
  },
);

test('a fact has the frame of its question, and says what was wrong about the answer', () => {
  const fact = build({ ...base, interaction: 'choice', options }, 'a');
  expect([fact.headline, fact.month]).toEqual(['A harbour opens', '2026-11']);
  expect(fact.statement).toBe('Alpha it is.');
  expect(fact.mistake).toBe('Beta: no.');
  expect(fact.paragraphs).toEqual([3, 1]);
});

test('text that looks like markup is escaped', () => {
  const hostile = { ...base, stem: '</template><script>alert(1)</script>' };
  const item: PublicItem = { ...hostile, interaction: 'choice', options };
  const verdict = { verdict: 'wrong', score: 0, key: 'a', feedback: 'Alpha.', evidence } as const;
  const { body } = render(DeckFactTemplate, {
    props: { source, item, verdict: { ...verdict, evidence } },
  });
  expect(body.match(/<\/?(template|script)/g)).toEqual(['<template', '</template']);
});
