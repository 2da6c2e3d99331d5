import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainDatabase, explainMissingOptions, explainMissingSecrets } from './preconditions.ts';

describe('the preconditions of a deployment', () => {
  it('include one database id in the configurations of the API and of the publisher', () => {
    const named = '{ "database_id": "0b1e8e0e-6d9b-4f6e-9f55-0c8f2b6f4d11" }';
    const other = named.replace('0b1e', '1b1e');
    assert.deepEqual(explainDatabase(named, named), []);
    for (const [api, publisher] of [
      [named, '{ "database_name": "dateline" }'],
      ['{ "database_id": "paste it here" }', named],
      [named, `// ${named}`],
      [named, other],
      ['{}', '{}'],
    ] as const) {
      assert.match(explainDatabase(api, publisher).join(), /wrangler d1 create dateline/);
    }
  });

  it('include each secret that readers need, and name the commands that make and set a missing one', () => {
    assert.equal(explainMissingSecrets('[]').length, 2);
    const [missing, ...none] = explainMissingSecrets('[{ "name": "ATTEMPT_KEYS" }]');
    assert.match(
      missing ?? '',
      /openssl rand -base64 32\n {2}npx -y pnpm@12 wrangler secret put SHUFFLE_KEY/,
    );
    assert.deepEqual(none, []);
  });

  it('do not include the key of editors, without which readers are still served', () => {
    const [hint, ...none] = explainMissingOptions('[]');
    assert.match(hint ?? '', /editors cannot publish[^]*wrangler secret put EDITOR_KEYS/);
    assert.deepEqual(none, []);
    assert.deepEqual(explainMissingOptions('[{ "name": "EDITOR_KEYS" }]'), []);
  });
});
