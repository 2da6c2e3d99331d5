import { describe, expect, it } from 'vitest';
import { explainLoaded, findLoadedWords, loadedWords } from './loaded-words.ts';

describe('findLoadedWords', () => {
  it.each([
    ['blame', 'The aggression went on.', 'aggression'],
    ['blame', 'an UNLAWFUL act', 'UNLAWFUL'],
    ['blame', 'war crimes', 'war crimes'],
    ['blame', 'a criminal act', 'criminal'],
    ['blame', 'the massacre of', 'massacre'],
    ['blame', 'ethnic cleansing', 'ethnic cleansing'],
    ['blame', 'he murdered', 'murdered'],
    ['blame', 'It violates the accord', 'violates'],
    ['blame', 'They invaded', 'invaded'],
    ['blame', 'for bribery', 'bribery'],
    ['label', 'armed terrorists', 'terrorists'],
    ['label', 'the regime', 'regime'],
    ['label', 'a martyr', 'martyr'],
    ['label', 'occupied land', 'occupied'],
    ['colour', 'a brutal raid', 'brutal'],
    ['colour', 'precision strikes', 'precision'],
    ['colour', 'its narrative', 'narrative'],
    ['colour', 'a historic day', 'historic'],
    ['cue', 'The town denied it', 'denied'],
    ['cue', 'Northland claimed that', 'claimed'],
    ['cue', 'the claim that it was', 'claim that'],
  ] as const)('finds a %s in "%s"', (kind, text, word) => {
    const found = findLoadedWords(text);
    expect(found.map((each) => each.word)).toContain(word);
    expect(found.find((each) => each.word === word)?.loaded.kind).toBe(kind);
  });

  it.each([
    'The claimant spoke.',
    'a regimen of rest',
    'The attack killed 26 people.',
    'strikes in Pakistan-administered Kashmir',
    'The town lies in the north.',
    'the denial',
    'the lawful owner',
    'a criminal case',
    'its first claim',
    'The port claimed $916 million.',
    'How much did the port claim?',
    'a claim for compensation',
    'criminal proceedings',
  ])('finds nothing in "%s"', (text) => {
    expect(findLoadedWords(text)).toEqual([]);
  });
});

describe('loadedWords', () => {
  it.each(loadedWords.map((loaded) => [loaded.words, loaded] as const))(
    'has the words "%s" for editors, a reason in a sentence, and what to write instead',
    (words, { pattern, reason, instead }) => {
      for (const word of words.split(', ')) expect(word).toMatch(pattern);
      expect(reason).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(findLoadedWords(instead)).toEqual([]);
      expect(instead).toMatch(/^["\p{Ll}].{7,}[^.]$/u);
    },
  );
});

describe('explainLoaded', () => {
  it('gives the reason and both ways out', () => {
    const [found] = findLoadedWords('the invasion of the north');
    expect(found && explainLoaded(found.loaded)).toBe(
      'It says who was in the wrong to enter; where troops went can be said. Write where troops went: "sent troops into", "entered", "the war"; or put it in quotation marks beside who says so',
    );
  });
});
