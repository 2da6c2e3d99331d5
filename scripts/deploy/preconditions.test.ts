import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainSecrets } from './preconditions.ts';

const worker = { title: 'the API', name: 'dateline-api-staging', secrets: ['A', 'B'] };

describe('the secrets of a Worker', () => {
  it('are complete if each is set or given', () => {
    assert.equal(explainSecrets(worker, ['A'], ['B']), undefined);
  });

  it('come from a file if none is set', () => {
    const explained = explainSecrets(worker, [], []) ?? '';
    assert.match(explained, /A, B of the API \(dateline-api-staging\)/);
    assert.match(explained, /run secrets \.secrets\n/);
  });

  it('are set one by one if the Worker has others, which a new file would replace', () => {
    const explained = explainSecrets(worker, ['A'], []) ?? '';
    assert.match(explained, /wrangler secret put B --name dateline-api-staging$/);
    assert.doesNotMatch(explained, /run secrets/);
  });
});
