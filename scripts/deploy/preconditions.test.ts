import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDeployedWorkers } from './deployed-workers.ts';
import { explainEmptyOrigin, explainSecrets } from './preconditions.ts';

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

describe('the origin of the quiz', () => {
  for (const [environment, place] of [
    ['', /into apps\/quiz\/wrangler\.jsonc and/],
    ['staging', /into env\.staging of apps\/quiz\/wrangler\.jsonc and/],
  ] as const) {
    it(`is asked for in one line if it is empty, as it comes with the code, in "${environment}"`, () => {
      const advice = explainEmptyOrigin(readDeployedWorkers(environment), environment) ?? '';
      assert.match(advice, /^SITE_ORIGIN is empty: .+$/);
      assert.match(advice, place);
    });
  }

  it('is not asked for if it is set', () => {
    const workers = readDeployedWorkers('').map((each) =>
      each.siteOrigin === undefined ? each : { ...each, siteOrigin: 'https://a.example' },
    );
    assert.equal(explainEmptyOrigin(workers, ''), undefined);
  });
});
