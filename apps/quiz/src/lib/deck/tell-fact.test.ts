import type { Key, PublicItem } from '@dateline/model/public';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import FactCard from './FactCard.svelte';
import { tellFact } from './tell-fact.ts';
import { ToldFact } from './told-fact.ts';

const source = {
  id: 'attempt',
  expiresAt: '2026-12-01T09:00:00.000Z',
  articleId: 'harbour',
  revision: 'first',
  article: { headline: 'A harbour opens', language: 'ur', direction: 'rtl' },
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

const tell = (item: PublicItem, key: Key) =>
  tellFact(source, item, { key, feedback: 'Beta: no.\nAlpha it is.', evidence });

test.each<{ item: PublicItem; key: Key; told: Partial<ToldFact> }>([
  {
    item: { ...base, interaction: 'choice', options },
    key: 'a',
    told: { answer: ['Alpha'], options: ['Alpha', 'Beta'], ordered: false, answerLanguage: 'ur' },
  },
  {
    item: { ...base, interaction: 'order', options },
    key: ['b', 'a'],
    told: { answer: ['Beta', 'Alpha'], options: ['Alpha', 'Beta'], ordered: true },
  },
  {
    item: { ...base, interaction: 'match', options, targets: [{ id: 'x', label: 'Gamma' }] },
    key: { a: 'x', b: 'x' },
    told: { answer: ['Alpha — Gamma', 'Beta — Gamma'], ordered: false },
  },
  {
    item: { ...base, interaction: 'number', unit: 'ships' },
    key: 12,
    told: { answer: ['12 ships'], options: [], answerLanguage: 'ur' },
  },
  {
    item: { ...base, interaction: 'date', granularity: 'month' },
    key: '2026-11',
    told: { answer: ['November 2026'], options: [], answerLanguage: 'en' },
  },
])('a card of the interaction $item.interaction can be asked and answered by itself', (row) => {
  const fact = tell(row.item, row.key);
  expect(fact).toMatchObject(row.told);
  expect(ToldFact.safeParse(fact).error).toBeUndefined();
});

test('a card tells the statement, not what a wrong answer really was', () => {
  const fact = tell({ ...base, interaction: 'choice', options }, 'a');
  expect(fact.statement).toBe('Alpha it is.');
  expect(fact.paragraphs).toEqual([3, 1]);
});

test('words that look like markup stay words', () => {
  const hostile = { ...base, stem: '</template><script>alert(1)</script>' };
  const item: PublicItem = { ...hostile, interaction: 'choice', options };
  const verdict = { verdict: 'wrong', score: 0, key: 'a', feedback: 'Alpha.', evidence } as const;
  const { body } = render(FactCard, {
    props: { source, item, verdict: { ...verdict, evidence } },
  });
  expect(body.match(/<\/?(template|script)/g)).toEqual(['<template', '</template']);
});
