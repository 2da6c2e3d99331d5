import { readArticle } from '../../src/sheet/text/article-text.ts';

/** An article of two paragraphs, for a sheet with one fact. */
export const bridgeArticle = 'Town opens bridge\n\nThe mayor opened the Café Bridge on Monday.\n';

/** The place of the bridge's name in the article. */
export const bridgeEvidence = { paragraph: 1, start: 21, end: 32 };

const { digest, paragraphs } = await readArticle(bridgeArticle);

/** The digest of the bridge's article. */
export const bridgeDigest = digest;

/** The fact of the sheet. */
export const bridgeFact = {
  kind: 'clause',
  id: 'opening',
  subject: { text: 'a bridge' },
  verb: 'open, opened, opened',
  passive: true,
  name: 'the opening of a bridge',
  evidence: [bridgeEvidence],
};

/** Writes the sheet of the article as JSON; `changes` replaces fields and `evidence` the evidence of its fact. */
export function writeBridgeSheet(changes: object = {}, evidence: object = bridgeEvidence): string {
  return JSON.stringify({
    id: 'bridge',
    language: 'en',
    headline: 'A new bridge',
    summary: 'A bridge is open.',
    source: { digest, paragraphs: paragraphs.map(({ length }) => length) },
    entities: [],
    facts: [{ ...bridgeFact, evidence: [evidence] }],
    ...changes,
  });
}
