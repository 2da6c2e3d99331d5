import { expect, test } from 'vitest';
import { formatPublication, Publication } from './publication.ts';

const [before, after] = ['b'.repeat(64), 'a'.repeat(64)];
const publication: Publication = {
  revision: after,
  previous: before,
  published: true,
  changes: {
    facts: { kept: [], rewritten: [], retired: [], added: [] },
    items: { kept: [], rewritten: [], rekeyed: [], retired: [], added: [] },
  },
  unsigned: ['treaty/\u001B[2J'],
  attempts: null,
};

test.each(['current', '; rm -rf .', 'A'.repeat(64), `${after}\n`, `\u001B[2J${after}`])(
  'refuses an answer whose revision is not a hash: %j',
  (text) => {
    expect(Publication.safeParse(publication).success).toBe(true);
    expect(Publication.safeParse({ ...publication, revision: text }).success).toBe(false);
    expect(Publication.safeParse({ ...publication, previous: text }).success).toBe(false);
  },
);

test('control characters in the ids of an answer are written as text', () => {
  const output = formatPublication('bridge', publication, false);
  expect(output).toContain('\n  unsigned: treaty/\\u{1b}[2J\n');
});
