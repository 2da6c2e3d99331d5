import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainMissingSecrets, namesDatabase } from './obstacles.ts';

describe('what stands in the way of a deployment', () => {
  it('is a database that the configuration does not name by its id', () => {
    const named = '{ "database_id": "0b1e8e0e-6d9b-4f6e-9f55-0c8f2b6f4d11" }';
    assert.equal(namesDatabase(named), true);
    assert.equal(namesDatabase('{ "database_name": "dateline" }'), false);
    assert.equal(namesDatabase('{ "database_id": "paste it here" }'), false);
    assert.equal(namesDatabase(`// ${named}`), false);
  });

  it('is each secret that is not set, with the commands that make and set it', () => {
    assert.equal(explainMissingSecrets('[]').length, 2);
    const [missing, ...none] = explainMissingSecrets('[{ "name": "ATTEMPT_KEYS" }]');
    assert.match(
      missing ?? '',
      /openssl rand -base64 32\n {2}npx pnpm@12 wrangler secret put SHUFFLE_KEY/,
    );
    assert.deepEqual(none, []);
  });
});
