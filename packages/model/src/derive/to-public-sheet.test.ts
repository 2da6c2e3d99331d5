import { describe, expect, it } from 'vitest';
import { signAll } from '../../test/sign-all.ts';
import { smallSheet } from '../../test/small-sheet.ts';
import { toPublicSheet } from './to-public-sheet.ts';

describe('toPublicSheet', () => {
  const shown = toPublicSheet(smallSheet);

  it('shows every fact with its statement, voice and evidence', () => {
    expect(shown.facts.map(({ id }) => id)).toEqual(smallSheet.facts.map(({ id }) => id));
    expect(shown.facts.map(({ statement }) => statement)).toEqual(
      smallSheet.facts.map(({ statement }) => statement),
    );
  });

  it('shows neither foils nor their reasons, nor why a list is complete', () => {
    const text = JSON.stringify(shown);
    const secrets = smallSheet.facts.flatMap(({ foils, complete }) => [
      ...foils.flatMap(({ label, reason }) => [label ?? reason, reason]),
      ...complete.map(({ reason }) => reason),
    ]);
    expect(secrets.length).toBeGreaterThan(10);
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toContain('foils');
  });

  it('shows no signature, from whose digest a key could be guessed, and no dropped item', () => {
    const [first] = smallSheet.facts;
    const dropped = [{ item: `${first?.id}/date`, reason: 'Everybody knows it' }];
    const signed = { ...signAll(smallSheet), dropped };
    const text = JSON.stringify(toPublicSheet(signed));
    expect(signed.signatures.length).toBeGreaterThan(20);
    for (const { content } of signed.signatures) expect(text).not.toContain(content);
    expect(text).not.toMatch(/signatures|dropped|Everybody knows it/);
  });

  it.each([
    ['its language', { language: 'ur' }, 'rtl'],
    ['itself', { language: 'ur', direction: 'ltr' }, 'ltr'],
  ] as const)('has the direction of %s', (_what, words, direction) => {
    expect(toPublicSheet({ ...smallSheet, ...words }).direction).toBe(direction);
  });

  it('names the party that a claim is about', () => {
    const contents = shown.facts.flatMap((fact) => (fact.kind === 'claim' ? [fact.content] : []));
    expect(contents).toContain('Southland took too much water');
    expect(contents.join()).not.toContain('{');
  });

  it('does not show a field that is not listed', () => {
    const grown = {
      ...smallSheet,
      facts: smallSheet.facts.map((fact) => ({ ...fact, canary: 'x' })),
    };
    expect(JSON.stringify(toPublicSheet(grown))).not.toContain('canary');
  });
});
